package org.evenkeel.forensics.rule;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;

/// Rules written in a test, and what they say of a line.
public final class Ruled {
  private static final String HEAD =
      """
      title: A test
      logsource:
        category: webserver
      detection:
      """;

  private Ruled() {}

  public static RulePack pack(String text) {
    return pack(text, Placeholders.none());
  }

  static RulePack pack(String text, Placeholders placeholders) {
    RuleReader reader = new RuleReader(placeholders);
    reader.read("mine.yml", text);
    return reader.pack();
  }

  /// A rule with one search of one item.
  static String rule(String item) {
    return HEAD + "  s:\n    " + item + "\n  condition: s\n";
  }

  /// What is wrong with the rules, a sentence each.
  static List<String> problems(String text) {
    return pack(text).problems().stream().map(RuleProblem::sentence).toList();
  }

  /// Whether the first rule of `pack` matches an event with `fields`.
  static boolean matches(RulePack pack, Map<Field, String> fields) {
    return matches(pack, fields, Row.NO_TIME);
  }

  static boolean matches(RulePack pack, Map<Field, String> fields, Instant time) {
    return matches(pack, fields, time.toEpochMilli() * 1000);
  }

  private static boolean matches(RulePack pack, Map<Field, String> fields, long micros) {
    Row row = row(fields);
    row.time(micros);
    return RuleSet.of(pack.rules()).matches(0, row);
  }

  /// A request with `fields`.
  static Row row(Map<Field, String> fields) {
    byte[] line = "two words in a line".getBytes(StandardCharsets.UTF_8);
    Row row = new Row();
    row.start(line, 0, line.length);
    row.kind(Kind.WEB);
    fields.forEach(row::put);
    return row;
  }
}
