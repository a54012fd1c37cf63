package org.evenkeel.forensics.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.evenkeel.forensics.payload.Payloads;
import org.evenkeel.forensics.payload.Strength;
import org.junit.jupiter.api.Test;

/// The look at a target's bytes lets go only what no judge would have objected to.
class WorthJudgingTest {
  private static final List<String> PARTS =
      List.of(
          "whoami base64_decode information_schema xp_cmdshell x.phtml __class__ Get-Process cat ps"
              .split(" ", -1));
  private static final List<String> WORDS =
      List.of(
          "select union or and null is from delete insert into drop table users 1 ls -l /tmp blue mug"
              .split(" ", -1));

  @Test
  void whatIsNotWorthALookIsNothingToAnyJudge() {
    Random random = new Random(5);

    assertThat(Stream.generate(() -> target(random)).limit(10_000).filter(WorthJudgingTest::isLost))
        .isEmpty();
  }

  private static String target(Random random) {
    StringBuilder value = new StringBuilder(any(PARTS, random));
    for (int more = random.nextInt(4); more > 0; more--) {
      value.append(' ').append(any(random.nextInt(4) == 0 ? PARTS : WORDS, random));
    }
    String from = random.nextBoolean() ? "/search?a=b&q=" : "/search?";
    return from + URLEncoder.encode(value.toString(), UTF_8);
  }

  private static String any(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  private static boolean isLost(String target) {
    byte[] bytes = target.getBytes(UTF_8);
    return !WorthJudging.is(bytes, 0, bytes.length)
        && Payloads.ofTarget(target).stream()
            .anyMatch(judgement -> judgement.strength() != Strength.ODD);
  }
}
