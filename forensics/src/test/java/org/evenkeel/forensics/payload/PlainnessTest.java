package org.evenkeel.forensics.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The fast gate lets go only what no judge would have objected to.
class PlainnessTest {
  private static final List<String> PARTS =
      List.of(
          "select",
          "union",
          "or",
          "and",
          "not",
          "like",
          "null",
          "is",
          "true",
          "from",
          "where",
          "1",
          "0x41",
          "case",
          "when",
          "end",
          "ls",
          "cat",
          "id",
          "curl",
          "wget",
          "-l",
          "--all",
          "/tmp",
          "etc/passwd",
          "c:",
          "web-inf/web.xml",
          "..",
          "if",
          "exist",
          "for",
          "pip",
          "install",
          "php",
          "data:",
          "file",
          "http",
          ":",
          "//",
          "x.sh",
          "time",
          "who",
          "blue",
          "mug",
          "drop",
          "table",
          "waitfor",
          "delay",
          "exec",
          "sleep",
          "java.lang.runtime",
          "onload",
          "alert",
          "bin/sh");

  @Test
  void whatIsPlainIsNothingToAnyJudge() {
    Random random = new Random(11);

    assertThat(Stream.generate(() -> phrase(random)).limit(20_000).filter(PlainnessTest::isLost))
        .isEmpty();
  }

  private static String phrase(Random random) {
    StringBuilder phrase = new StringBuilder();
    for (int part = random.nextInt(4); part >= 0; part--) {
      phrase
          .append(PARTS.get(random.nextInt(PARTS.size())))
          .append(random.nextInt(4) == 0 ? "" : " ");
    }
    return phrase.toString().strip();
  }

  private static boolean isLost(String value) {
    return Plainness.isPlain(value)
        && Payloads.judged(value).stream().anyMatch(each -> each.strength() != Strength.ODD);
  }
}
