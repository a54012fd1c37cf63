package org.evenkeel.forensics.rule;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A field's modifiers, applied from left to right, and the tests that they make of values (Sigma
/// specification 2.1, "Modifiers").
final class Modifiers {
  private static final Set<String> TEXTUAL =
      Set.of(
          "contains",
          "startswith",
          "endswith",
          "cased",
          "windash",
          "base64",
          "base64offset",
          "wide",
          "utf16le",
          "utf16be",
          "utf16");
  private static final Set<String> OF_PATTERNS =
      Set.of("i", "ignorecase", "m", "multiline", "s", "dotall");
  private static final Set<String> ALONE = Set.of("re", "cidr", "lt", "lte", "gt", "gte", "exists");
  private static final Set<String> OF_LISTS = Set.of("all", "neq");
  private static final Set<String> LATER =
      Set.of("expand", "fieldref", "minute", "hour", "day", "week", "month", "year");

  private final List<String> names;

  Modifiers(List<String> names) {
    this.names = List.copyOf(names);
    names.forEach(Modifiers::known);
    long alone = names.stream().filter(ALONE::contains).count();
    if (alone > 1 || (alone == 1 && names.stream().anyMatch(TEXTUAL::contains))) {
      throw new RuleException(
          "joins '" + String.join("|", names) + "', of which one alone can say how to compare");
    }
    if (!names.contains("re") && names.stream().anyMatch(OF_PATTERNS::contains)) {
      throw new RuleException(
          "uses '" + String.join("|", names) + "', whose flags need 're' before them");
    }
  }

  private static void known(String name) {
    if (LATER.contains(name)) {
      throw new RuleException("uses the modifier '" + name + "', which is not run yet");
    }
    boolean known =
        TEXTUAL.contains(name)
            || OF_PATTERNS.contains(name)
            || ALONE.contains(name)
            || OF_LISTS.contains(name);
    if (!known) {
      throw new RuleException("uses the modifier '" + name + "', which is not known here");
    }
  }

  boolean all() {
    return names.contains("all");
  }

  boolean negated() {
    return names.contains("neq");
  }

  /// The tests that `value` means, one of which must pass. Null and lists are the caller's.
  List<ValueTest> tests(Object value) {
    String text = value.toString();
    if (names.contains("exists")) {
      if (!(value instanceof Boolean present)) {
        throw new RuleException("'exists' takes true or false, not '" + text + "'");
      }
      return List.of(new ValueTest.Exists(present));
    }
    if (names.contains("re")) {
      return List.of(new ValueTest.Regex(pattern(text)));
    }
    if (names.contains("cidr")) {
      return List.of(
          new ValueTest.Within(
              Network.of(text)
                  .orElseThrow(() -> new RuleException("'" + text + "' is no network"))));
    }
    for (ValueTest.Comparison comparison : ValueTest.Comparison.values()) {
      if (names.contains(comparison.name().toLowerCase(Locale.ROOT))) {
        return List.of(new ValueTest.Compared(comparison, number(value)));
      }
    }
    return texts(value).stream()
        .<ValueTest>map(changed -> changed.glob(names.contains("cased")))
        .toList();
  }

  private LazyPattern pattern(String text) {
    int flags = 0;
    flags |= names.contains("i") || names.contains("ignorecase") ? Pattern.CASE_INSENSITIVE : 0;
    flags |= names.contains("m") || names.contains("multiline") ? Pattern.MULTILINE : 0;
    flags |= names.contains("s") || names.contains("dotall") ? Pattern.DOTALL : 0;
    return new LazyPattern(text, flags);
  }

  private static double number(Object value) {
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw new RuleException("compares with '" + value + "', which is no number");
  }

  private List<SigmaText> texts(Object value) {
    boolean plain = value instanceof String;
    if (!plain && names.stream().anyMatch(TEXTUAL::contains)) {
      throw new RuleException(
          "uses '"
              + String.join("|", names)
              + "' with "
              + value
              + "; quote it, if a text is meant");
    }
    List<SigmaText> texts = List.of(SigmaText.of(value.toString()));
    for (String name : names) {
      texts = texts.stream().flatMap(text -> changed(name, text).stream()).toList();
    }
    return texts;
  }

  private static List<SigmaText> changed(String modifier, SigmaText text) {
    return switch (modifier) {
      case "contains" -> List.of(text.afterAnything().beforeAnything());
      case "startswith" -> List.of(text.beforeAnything());
      case "endswith" -> List.of(text.afterAnything());
      case "windash" -> text.windash();
      case "base64" -> List.of(text.base64());
      case "base64offset" -> text.base64offset();
      case "wide", "utf16le" -> List.of(text.wide(false, false));
      case "utf16be" -> List.of(text.wide(true, false));
      case "utf16" -> List.of(text.wide(false, true));
      default -> List.of(text); // says something of the comparison, not of the text
    };
  }
}
