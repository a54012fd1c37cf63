package org.evenkeel.forensics.rule;

import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.evenkeel.forensics.event.Field;

/// A field's modifiers, applied from left to right, and the tests that they make of values (Sigma
/// specification 2.1, "Modifiers").
final class Modifiers {
  /// A time as rules of other log sources name it.
  private static final Set<String> TIMES =
      Set.of("", "date", "time", "timestamp", "@timestamp", "datetime", "eventtime", "_time");

  private final List<String> names;
  private final Placeholders placeholders;
  private final Optional<Comparison> comparison;
  private final Optional<TimePart> timePart;

  /// @throws RuleException when they are unknown, or do not go together
  Modifiers(List<String> names, Placeholders placeholders) {
    this.names = List.copyOf(names);
    this.placeholders = placeholders;
    ModifierGrammar.check(this.names);
    this.comparison =
        names.stream().flatMap(name -> ModifierGrammar.comparison(name).stream()).findFirst();
    this.timePart = names.stream().flatMap(name -> TimePart.named(name).stream()).findFirst();
  }

  boolean all() {
    return names.contains("all");
  }

  boolean negated() {
    return names.contains("neq");
  }

  /// The time part that is asked for instead of the whole value.
  Optional<TimePart> timePart() {
    return timePart;
  }

  /// The comparison of a time part with `value`.
  Condition when(String field, TimePart part, Said.Value value) {
    if (!TIMES.contains(field.toLowerCase(Locale.ROOT))) {
      throw new RuleException(
          "asks for a part of the time in "
              + Quote.of(field)
              + "; an event has one time here, which is called timestamp");
    }
    return new Condition.When(part, comparison.orElse(Comparison.EQ), number(value));
  }

  /// The tests that `value` means, one of which must pass. Null is the caller's.
  ///
  /// @param anchored whether a text is the whole value; keywords may stand anywhere
  List<ValueTest> tests(Said.Value value, boolean anchored) {
    String text = value.text();
    if (names.contains("exists")) {
      return List.of(new ValueTest.Exists(truth(value)));
    }
    if (names.contains("re")) {
      return expanded(text).stream()
          .<ValueTest>map(each -> new ValueTest.Regex(pattern(each)))
          .toList();
    }
    if (names.contains("cidr")) {
      return expanded(text).stream()
          .<ValueTest>map(each -> new ValueTest.Within(Network.of(each)))
          .toList();
    }
    if (names.contains("fieldref")) {
      return List.of(sameAs(text));
    }
    if (comparison.isPresent()) {
      return List.of(new ValueTest.Compared(comparison.get(), number(value)));
    }
    return texts(value).stream()
        .map(changed -> changed.test(names.contains("cased"), anchored))
        .toList();
  }

  /// What YAML 1.1 took for a truth value is taken for one here.
  private static boolean truth(Said.Value value) {
    String word = value.text().toLowerCase(Locale.ROOT);
    if (value.type() == Said.Type.TRUTH) {
      return word.equals("true");
    }
    return switch (word) {
      case "yes", "on" -> true;
      case "no", "off" -> false;
      default ->
          throw new RuleException(
              "'exists' takes true or false, without quotes, not " + Quote.of(value.text()));
    };
  }

  /// The texts that a pattern or network stands for when it names placeholders.
  private List<String> expanded(String text) {
    if (!names.contains("expand")) {
      return List.of(text);
    }
    return Expansion.texts(text, placeholders);
  }

  private LazyPattern pattern(String text) {
    int flags = 0;
    flags |= names.contains("i") || names.contains("ignorecase") ? Pattern.CASE_INSENSITIVE : 0;
    flags |= names.contains("m") || names.contains("multiline") ? Pattern.MULTILINE : 0;
    flags |= names.contains("s") || names.contains("dotall") ? Pattern.DOTALL : 0;
    return new LazyPattern(text, flags);
  }

  private ValueTest sameAs(String name) {
    if (name.indexOf('*') >= 0) {
      throw new RuleException(
          "compares with the field " + Quote.of(name) + "; a field has no wildcards");
    }
    boolean inside = names.contains("contains");
    return new ValueTest.SameAs(
        Field.named(name),
        !inside && !names.contains("endswith"),
        !inside && !names.contains("startswith"),
        names.contains("cased"));
  }

  private static double number(Said.Value value) {
    List<String> written = Decimal.texts(value.text());
    OptionalDouble number = Decimal.of(written.getLast());
    if (value.type() == Said.Type.NUMBER && number.isPresent()) {
      return number.getAsDouble();
    }
    throw new RuleException(
        "compares with "
            + Quote.of(value.text())
            + ", which is no number; write digits without quotes");
  }

  private List<SigmaText> texts(Said.Value value) {
    if (value.type() != Said.Type.TEXT && names.stream().anyMatch(ModifierGrammar::isTextual)) {
      throw new RuleException(
          "uses "
              + Quote.of(String.join("|", names))
              + " with "
              + Quote.of(value.text())
              + ", which is no text; quote it, if one is meant");
    }
    List<SigmaText> texts = written(value).stream().map(SigmaText::of).toList();
    for (String name : names) {
      List<SigmaText> next = new ArrayList<>();
      texts.forEach(text -> next.addAll(changed(name, text)));
      texts = next;
    }
    return texts;
  }

  /// The ways in which logs write the value: numbers in digits, truth as a word or a digit.
  private static List<String> written(Said.Value value) {
    return switch (value.type()) {
      case NUMBER -> Decimal.texts(value.text());
      case TRUTH -> List.of(value.text(), value.text().equalsIgnoreCase("true") ? "1" : "0");
      case TEXT, NOTHING -> List.of(value.text());
    };
  }

  private List<SigmaText> changed(String modifier, SigmaText text) {
    return switch (modifier) {
      case "contains" -> List.of(text.afterAnything().beforeAnything());
      case "startswith" -> List.of(text.beforeAnything());
      case "endswith" -> List.of(text.afterAnything());
      case "windash" -> text.windash();
      case "base64" -> List.of(text.base64());
      case "base64offset" -> text.base64offset();
      case "wide", "utf16le" -> List.of(text.wide(StandardCharsets.UTF_16LE));
      case "utf16be" -> List.of(text.wide(StandardCharsets.UTF_16BE));
      case "utf16" -> List.of(text.wideMarked());
      case "expand" -> text.expanded(placeholders);
      default -> List.of(text); // says something of the comparison, not of the text
    };
  }
}
