package org.evenkeel.forensics.payload;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whatever is sent is decoded within bounds, judged the same each time, and explained.
class PayloadsFuzzTest {
  private static final int LONGEST = 1 << 14;

  @FuzzTest(maxDuration = "1m")
  void judgesValues(byte[] sent) {
    String value = new String(sent, StandardCharsets.UTF_8);

    List<Judgement> judgements = Payloads.of(value);

    assertThat(Payloads.of(value)).isEqualTo(judgements);
    for (Judgement judgement : judgements) {
      assertThat(judgement.why()).isNotBlank();
      assertThat(judgement.decoded()).hasSizeLessThanOrEqualTo(LONGEST);
      assertThat(judgement.layers()).hasSizeLessThanOrEqualTo(6);
    }
  }

  /// A plain value is let go before any judge sees it; none of them may have had something to say.
  @FuzzTest(maxDuration = "1m")
  void letsNothingGoThatIsWorthJudging(byte[] sent) {
    String value = new String(sent, StandardCharsets.UTF_8);

    if (Payloads.of(value).isEmpty()) {
      assertThat(Payloads.judged(value)).noneMatch(PayloadsFuzzTest::isFirm);
    }
  }

  @FuzzTest(maxDuration = "1m")
  void seesThroughOneLayerMore(byte[] sent) {
    String value = new String(sent, StandardCharsets.UTF_8);
    if (value.length() > 200) {
      return;
    }
    Set<PayloadKind> plain = kinds(Payloads.judged(value).stream().filter(this::unpacked).toList());

    String wrapped = URLEncoder.encode(value, StandardCharsets.UTF_8);

    assertThat(kinds(Payloads.judged(wrapped))).containsAll(plain);
  }

  /// Said of the value as it stands: what is packed deeper may lie beyond the bound.
  private boolean unpacked(Judgement judgement) {
    return judgement.layers().isEmpty();
  }

  @FuzzTest(maxDuration = "1m")
  void judgesTargets(byte[] sent) {
    String target = new String(sent, StandardCharsets.ISO_8859_1);

    List<Judgement> judgements = Payloads.ofTarget(target);

    assertThat(judgements)
        .isSortedAccordingTo((one, other) -> other.strength().compareTo(one.strength()));
    assertThat(Payloads.ofReferer(target)).isEqualTo(Payloads.ofReferer(target));
    assertThat(Payloads.ofUserAgent(target)).noneMatch(each -> each.strength() == Strength.ODD);
  }

  private static boolean isFirm(Judgement judgement) {
    return judgement.strength() != Strength.ODD;
  }

  private static Set<PayloadKind> kinds(List<Judgement> judgements) {
    return judgements.stream().map(Judgement::kind).collect(Collectors.toSet());
  }
}
