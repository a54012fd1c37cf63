package org.evenkeel.forensics.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.line.CombinedFormat;
import org.evenkeel.forensics.rule.Literal.Where;
import org.evenkeel.forensics.rule.RuleLoader;
import org.evenkeel.forensics.rule.RuleSet;
import org.junit.jupiter.api.Test;

class VainPathsTest {
  private static final RuleSet RULES = RuleSet.of(RuleLoader.load(List.of()).rules());
  private static final int SHELL =
      RULES.rules().stream().map(rule -> rule.title()).toList().indexOf(shell());

  private final VainPaths paths = new VainPaths(RULES, Where.TARGET, 42);

  private static String shell() {
    return RULES.rules().stream()
        .map(rule -> rule.title())
        .filter(title -> title.contains("among pictures, styles or fonts"))
        .findFirst()
        .orElseThrow();
  }

  private void tried(String target) {
    Row row = read(target);
    paths.start(row);
    paths.failed(SHELL, row, row);
  }

  private boolean isRuledOut(String target) {
    paths.start(read(target));
    return paths.rulesOut(SHELL);
  }

  @Test
  void aRuleThatAPathFailsIsRuledOutWhateverIsAsked() {
    tried("/wp-cron.php?doing_wp_cron=1");

    assertThat(isRuledOut("/wp-cron.php?doing_wp_cron=2")).isTrue();
  }

  @Test
  void anotherPathIsTriedForItself() {
    tried("/wp-cron.php?doing_wp_cron=1");

    assertThat(isRuledOut("/images/x.php?c=id")).isFalse();
  }

  @Test
  void aPathThatARuleAsksForIsNeverRuledOut() {
    tried("/images/x.php?c=id");

    assertThat(isRuledOut("/images/x.php?c=id")).isFalse();
  }

  private static Row read(String target) {
    String line =
        "192.0.2.7 - - [01/Mar/2026:10:00:00 +0000] \"POST %s HTTP/1.1\" 200 5 \"-\" \"-\""
            .formatted(target);
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    Row row = new Row();
    row.start(bytes, 0, bytes.length);
    new CombinedFormat().reader(Setting.utc(Instant.parse("2027-01-01T00:00:00Z"))).read(row);
    return row;
  }
}
