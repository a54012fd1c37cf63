package org.evenkeel.law.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.evenkeel.law.code.Coded;
import org.evenkeel.law.code.Comparison;
import org.evenkeel.law.code.Counted;
import org.evenkeel.law.code.DataCode;
import org.evenkeel.law.code.EffectNeed;
import org.evenkeel.law.code.Encryption;
import org.evenkeel.law.code.HarmTest;
import org.evenkeel.law.code.Limb;
import org.evenkeel.law.code.Owes;
import org.evenkeel.law.code.RecipientKind;
import org.evenkeel.law.code.Scope;
import org.evenkeel.law.code.Status;
import org.evenkeel.law.code.Vocabulary;
import org.evenkeel.law.yaml.Fields;
import org.evenkeel.law.yaml.Nearest;
import org.evenkeel.law.yaml.Part;
import org.evenkeel.law.yaml.Problems;
import org.jspecify.annotations.Nullable;

/// Checks one duty as it is said; everything that is wrong becomes a problem.
final class RuleCheck {
  private static final List<String> KEYS =
      List.of(
          "id",
          "name",
          "law",
          "citation",
          "status",
          "from",
          "to",
          "owes",
          "tells",
          "data",
          "since",
          "identifier",
          "effect",
          "condition",
          "scope",
          "threshold",
          "limbs",
          "harm",
          "encryption",
          "deadline",
          "content",
          "monitoring",
          "keep",
          "note",
          "confidence",
          "source");
  private static final int LONGEST_SENTENCE = 400;
  private static final long MOST = 1_000_000_000L;

  private final Fields said;
  private final Problems problems;
  private final Choose choose;

  RuleCheck(Fields said, Problems problems) {
    this.said = said;
    this.problems = problems;
    this.choose = new Choose(said);
  }

  @Nullable Rule rule(String place, String name) {
    int before = problems.found().size();
    said.only(KEYS);
    for (String key : List.of("id", "law", "status", "owes", "tells", "deadline", "source")) {
      if (!said.has(key)) {
        said.problem(key, "A duty needs '" + key + ":'.");
      }
    }
    InForce inForce = inForce();
    Deadline deadline = new DeadlineCheck(said.fields("deadline")).deadline();
    Rule rule =
        new Rule(
            named(place, name),
            inForce,
            recipient(),
            new Rule.Need(data(), threshold()),
            conditions(),
            deadline,
            new Rule.File(new PaperCheck(said).paperwork(), new PaperCheck(said).grounds()));
    return problems.found().size() == before ? rule : null;
  }

  private Named named(String place, String name) {
    String id = text("id");
    if (!id.isEmpty() && !id.startsWith(place + ".") && !id.startsWith("US-XX.")) {
      said.problem("id", "The id " + id + " must begin with '" + place + ".'.");
    }
    Owes owes = choose.of("owes", Owes.class);
    return new Named(
        id,
        place,
        Objects.requireNonNullElse(said.text("name"), name),
        text("law"),
        text("citation"),
        owes == null ? Owes.CONTROLLER : owes);
  }

  private InForce inForce() {
    Status status = choose.of("status", Status.class);
    LocalDate from = day("from");
    LocalDate to = day("to");
    if (from != null && to != null && !from.isBefore(to)) {
      said.problem("to", "'to' must lie after 'from'.");
      return new InForce(Status.IN_FORCE, null, null);
    }
    if (status == Status.ENACTED_FUTURE && from == null) {
      said.problem("status", "A law that is not in force yet needs 'from:'.");
    }
    return new InForce(status == null ? Status.IN_FORCE : status, from, to);
  }

  private Recipient recipient() {
    Fields tells = said.fields("tells");
    tells.only(List.of("kind", "name", "at", "inside"));
    RecipientKind kind = new Choose(tells).of("kind", RecipientKind.class);
    Map<String, String> inside = new LinkedHashMap<>();
    Fields parts = tells.fields("inside");
    for (String part : parts.keys()) {
      inside.put(part, Objects.requireNonNullElse(parts.text(part), ""));
    }
    return new Recipient(
        kind == null ? RecipientKind.AUTHORITY : kind,
        Objects.requireNonNullElse(tells.text("name"), ""),
        Objects.requireNonNullElse(tells.text("at"), ""),
        inside);
  }

  private DataNeed data() {
    Vocabulary<DataCode> codes = Vocabulary.of(DataCode.class);
    List<DataNeed.Element> elements = new ArrayList<>();
    for (Part.Text word : said.words("data")) {
      boolean alone = word.value().startsWith("!");
      String spelling = alone ? word.value().substring(1) : word.value();
      DataCode code = codes.find(spelling);
      if (code == null) {
        problems.add(
            word.line(),
            "'" + spelling + "' is no kind of data." + Nearest.hint(spelling, codes.spellings()));
      } else {
        elements.add(new DataNeed.Element(code, alone || code.kind() == DataCode.Kind.WORD));
      }
    }
    Map<DataCode, LocalDate> since = new EnumMap<>(DataCode.class);
    Fields dates = said.fields("since");
    for (String key : dates.keys()) {
      DataCode code = codes.find(key);
      LocalDate day = new Choose(dates).day(key);
      if (code != null && day != null) {
        since.put(code, day);
      }
    }
    return new DataNeed(elements, since, "any".equals(said.text("identifier")));
  }

  private Threshold threshold() {
    Fields fields = said.fields("threshold");
    fields.only(List.of("op", "n", "of", "above", "unknownCounts"));
    Choose inside = new Choose(fields);
    Comparison comparison = inside.of("op", Comparison.class);
    long n = inside.number("n", MOST);
    if (n == 0 && (comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN)) {
      boolean event = "event".equals(fields.text("of"));
      if (!event) {
        fields.problem("n", "A threshold with '" + comparison.code() + "' needs 'n:'.");
      }
    }
    return new Threshold(
        comparison,
        n,
        inside.of("of", Counted.class),
        "true".equals(fields.text("above")),
        "true".equals(fields.text("unknownCounts")));
  }

  private Conditions conditions() {
    String condition = text("condition");
    if (condition.length() > LONGEST_SENTENCE) {
      said.problem("condition", "Say the condition in fewer than 400 letters.");
    }
    EffectNeed effect = choose.of("effect", EffectNeed.class);
    return new Conditions(
        effect == null ? EffectNeed.ANY : effect,
        condition,
        each("scope", Scope.class),
        each("limbs", Limb.class),
        choose.of("harm", HarmTest.class),
        choose.of("encryption", Encryption.class));
  }

  private <T extends Enum<T> & Coded> List<T> each(String key, Class<T> type) {
    return choose.each(key, type);
  }

  private @Nullable LocalDate day(String key) {
    return choose.day(key);
  }

  private String text(String key) {
    return Objects.requireNonNullElse(said.text(key), "");
  }

  /// Reads words of vocabularies, numbers and days.
  static final class Choose {
    private final Fields fields;

    Choose(Fields fields) {
      this.fields = fields;
    }

    <T extends Enum<T> & Coded> @Nullable T of(String key, Class<T> type) {
      Vocabulary<T> words = Vocabulary.of(type);
      String text = fields.text(key);
      T found = text == null ? null : words.find(text);
      if (text != null && found == null) {
        String choice =
            words.spellings().size() > 12
                ? Nearest.hint(text, words.spellings())
                : " Write " + words.choice() + ".";
        fields.problem(key, "'" + key + ": " + text + "' is not known." + choice);
      }
      return found;
    }

    <T extends Enum<T> & Coded> List<T> each(String key, Class<T> type) {
      Vocabulary<T> words = Vocabulary.of(type);
      List<T> found = new ArrayList<>();
      for (Part.Text text : fields.words(key)) {
        T word = words.find(text.value());
        if (word == null) {
          String hint = Nearest.hint(text.value(), words.spellings());
          fields.problem(key, "'" + text.value() + "' is not known in '" + key + "'." + hint);
        } else {
          found.add(word);
        }
      }
      return found;
    }

    long number(String key, long most) {
      String text = fields.text(key);
      if (text == null) {
        return 0;
      }
      try {
        long number = Long.parseLong(text);
        if (number >= 0 && number <= most) {
          return number;
        }
      } catch (NumberFormatException _) {
        // told below
      }
      fields.problem(key, "'" + key + ": " + text + "' is no number from 0 to " + most + ".");
      return 0;
    }

    @Nullable LocalDate day(String key) {
      String text = fields.text(key);
      if (text == null) {
        return null;
      }
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        fields.problem(key, "'" + key + ": " + text + "' is no date. Write it as 2026-01-31.");
        return null;
      }
    }
  }
}
