package org.evenkeel.bench.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.re2j.Pattern;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LogGeneratorTest {
  private static final Pattern COMBINED =
      Pattern.compile(
          "[0-9a-f.:]+ - - \\[(1[6-9]|2\\d)/Nov/2026:\\d\\d:\\d\\d:\\d\\d \\+0000] "
              + "\"(GET|POST|HEAD) /[^\" ]* HTTP/[12]\\.[01]\" [2-5]\\d\\d \\d+ \"[^\"]+\" \"[^\"]+\"");

  private static String log(Plan plan) {
    var out = new ByteArrayOutputStream();
    try {
      LogGenerator.write(plan, out);
    } catch (IOException e) {
      throw new AssertionError("A buffer in memory cannot fail", e);
    }
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  private static long share(List<String> lines, String part) {
    return lines.stream().filter(line -> line.contains(part)).count() * 1000 / lines.size();
  }

  @Test
  void everyLineIsInTheCombinedFormat() {
    var lines = log(Plan.ofLines(60_000)).lines();

    assertThat(lines).hasSize(60_000).allMatch(line -> COMBINED.matcher(line).matches());
  }

  @Test
  void theSameSeedGivesTheSameBytes() {
    var plan = new Plan(5_000, 7, 300, 1);

    assertThat(log(plan)).isEqualTo(log(plan)).isNotEqualTo(log(new Plan(5_000, 8, 300, 1)));
  }

  @Test
  void timesNeverGoBack() {
    var times = log(Plan.ofLines(30_000)).lines().map(line -> line.split("[\\[\\]]")[1]).toList();

    assertThat(times).isSorted();
  }

  @Test
  void aLineIsAboutAsLongAsInARealLog() {
    assertThat(log(Plan.ofLines(60_000)).length() / 60_000).isBetween(200, 240);
  }

  @Test
  void sharesOfMethodsAnswersAndEscapesAreThoseOfAStore() {
    var lines = log(Plan.ofLines(60_000)).lines().toList();

    assertThat(share(lines, "\"POST ")).isBetween(20L, 45L);
    assertThat(share(lines, "\" 304 0 ")).isBetween(60L, 120L);
    assertThat(share(lines, "\" 404 ")).isBetween(7L, 30L);
    assertThat(lines.stream().filter(line -> line.split("\"")[1].contains("%")).count() / 60)
        .isBetween(35L, 65L);
  }

  @Test
  void theTruthCountsExactlyTheLinesOfAnAttack() throws IOException {
    var out = new ByteArrayOutputStream();
    var truth = LogGenerator.write(new Plan(50_000, 3, 900, 2), out);
    var shell =
        out.toString(StandardCharsets.ISO_8859_1)
            .lines()
            .filter(line -> line.contains("thumb-cache.php") && line.contains(" 200 "))
            .count();

    var told = truth.table().lines().filter(row -> row.startsWith("web-shell")).findFirst();
    assertThat(told.orElseThrow().split("\t")[1]).isEqualTo(Long.toString(shell - 1));
  }

  @Test
  void aboutTheAskedShareOfTheLinesAreAttacks() throws IOException {
    var truth = LogGenerator.write(new Plan(100_000, 1, 900, 0.5), new ByteArrayOutputStream());

    assertThat((double) truth.attackLines()).isCloseTo(500, within(15.0));
  }

  @Test
  void noAttacksMeansNoneAtAll() throws IOException {
    var truth = LogGenerator.write(new Plan(20_000, 1, 900, 0), new ByteArrayOutputStream());

    assertThat(truth.attackLines()).isZero();
    assertThat(log(new Plan(20_000, 1, 900, 0))).doesNotContain("203.0.113.", "/etc/passwd");
  }

  @Test
  void anEvenShorterLogThanAStoryIsRefused() {
    assertThatThrownBy(() -> Plan.ofLines(10))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("10");
  }
}
