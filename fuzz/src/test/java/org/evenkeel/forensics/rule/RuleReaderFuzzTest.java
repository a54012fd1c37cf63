package org.evenkeel.forensics.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.line.CombinedFormat;

/// Whatever a rule file says, it becomes rules that can be tried, or problems that can be told.
class RuleReaderFuzzTest {
  private static final byte[] LINE =
      """
      203.0.113.7 - bob [01/Mar/2026:10:00:00 +0000] "GET /a.php?id=1%27+OR HTTP/1.1" 200 12 "-" "x"
      """
          .strip()
          .getBytes(StandardCharsets.UTF_8);

  private final Row row = new Row();

  RuleReaderFuzzTest() {
    row.start(LINE, 0, LINE.length);
    new CombinedFormat().reader(Setting.utc(Instant.EPOCH)).read(row);
  }

  @FuzzTest(maxDuration = "1m")
  void readsRules(byte[] file) {
    RuleReader reader = new RuleReader(Placeholders.none());

    reader.read("fuzz.yml", new String(file, StandardCharsets.UTF_8));

    RuleSet rules = RuleSet.of(reader.pack().rules());
    for (int rule = 0; rule < rules.size(); rule++) {
      assertThat(rules.kinds(rule)).isNotNull();
      assertThat(rules.matches(rule, row)).isEqualTo(rules.matches(rule, row));
    }
  }
}
