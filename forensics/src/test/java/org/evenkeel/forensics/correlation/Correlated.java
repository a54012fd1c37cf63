package org.evenkeel.forensics.correlation;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.rule.RuleSet;
import org.evenkeel.forensics.rule.Ruled;

/// Correlations written in a test, and what becomes of them.
///
/// A line says, in this order: the second, the rule that matches it, the client's address, the
/// user, the bytes sent. `-` leaves a part out.
final class Correlated {
  private static final String HEAD =
      """
      title: Line %1$s
      name: %1$s
      logsource: {category: webserver}
      detection: {s: {cs-host: %1$s}, condition: s}
      ---
      """;
  private static final Instant BEGIN = Instant.parse("2026-03-01T10:00:00Z");

  private Correlated() {}

  /// Rules `a`, `b` and `c`, and the correlation with this section.
  static String rules(String correlation) {
    return HEAD.formatted("a")
        + HEAD.formatted("b")
        + HEAD.formatted("c")
        + "title: Together\n"
        + correlation;
  }

  /// What becomes of the last correlation of `rules`.
  static Outcome outcome(String rules, String lines) {
    return outcomes(rules, lines).getLast();
  }

  static List<Outcome> outcomes(String rules, String lines) {
    RuleSet set = RuleSet.of(Ruled.pack(rules));
    Sightings sightings = new Sightings(set.correlations());
    Witness witness = sightings.witness();
    AtomicInteger number = new AtomicInteger();
    lines
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> see(line, set, witness, number.getAndIncrement()));
    witness.handOver();
    return sightings.outcomes();
  }

  private static void see(String line, RuleSet rules, Witness witness, int number) {
    String[] parts = line.strip().split("\\s+");
    Row row = row(parts);
    String source = parts.length > 5 ? parts[5] : "log";
    for (int rule = 0; rule < rules.size(); rule++) {
      if (rules.isCorrelated(rule) && rules.matches(rule, row)) {
        witness.see(rule, row, 1, () -> new Spot(source, 0, number, number));
      }
    }
  }

  private static Row row(String[] parts) {
    Row row = new Row();
    row.start(new byte[0], 0, 0);
    row.kind(Kind.WEB);
    if (!parts[0].equals("-")) {
      row.time((BEGIN.getEpochSecond() + Long.parseLong(parts[0])) * 1_000_000);
    }
    List<Field> fields = List.of(Field.HOST, Field.CLIENT_IP, Field.USER, Field.BYTES_SENT);
    for (int at = 0; at < fields.size() && at + 1 < parts.length; at++) {
      if (!parts[at + 1].equals("-")) {
        row.put(fields.get(at), parts[at + 1]);
      }
    }
    return row;
  }
}
