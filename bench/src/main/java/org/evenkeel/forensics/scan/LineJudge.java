package org.evenkeel.forensics.scan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.line.CombinedFormat;
import org.evenkeel.forensics.rule.Rule;
import org.evenkeel.forensics.rule.RuleLoader;
import org.evenkeel.forensics.rule.RuleSet;

/// Which rules of the pack a single line of an access log matches, as a scan would find them.
public final class LineJudge {
  /// A secret number of all its bits in a scan; a small one would be undone by a text's last byte.
  private static final long SALT = 0x2545f4914f6cdd1dL;

  private final RuleSet rules = RuleSet.of(RuleLoader.load(List.of()).rules());
  private final CandidateFinder finder =
      new CandidateFinder(Prefilter.of(rules, Kind.WEB, any -> true), SALT);
  private final LineReader reader = new CombinedFormat().reader(Setting.utc(Instant.EPOCH));
  private final Row row = new Row();

  /// The rules that `line` matches, those aside that speak against nobody.
  ///
  /// @throws IllegalArgumentException when it is no line of a combined log
  public List<Rule> hostile(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    row.start(bytes, 0, bytes.length);
    if (reader.read(row) != Reading.EVENT) {
      throw new IllegalArgumentException("not a line of a combined log: " + line);
    }
    List<Rule> matched = new ArrayList<>();
    for (int at = finder.find(row) - 1; at >= 0; at--) {
      Rule rule = rules.rules().get(finder.match(at));
      if (!rule.own().getOrDefault("kind", "attempt").equals("context")) {
        matched.add(rule);
      }
    }
    return matched;
  }
}
