package org.evenkeel.bench.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
  private final Reliability claims = new Reliability();

  @Test
  void tenthsAreToldWithWhatWasClaimedAndWhatHeld() {
    claims.claim(0.8, true);
    claims.claim(0.84, true);
    claims.claim(0.88, false);
    claims.claim(0.99, true);
    assertThat(claims.told("the way in"))
        .contains("| confidence in the way in |")
        .contains("| 0.8 to 0.9 | 3 | 84.0 % | 66.7 % |")
        .contains("| 0.9 to 1.0 | 1 | 99.0 % | 100.0 % |")
        .doesNotContain("0.7 to 0.8");
  }

  @Test
  void howFarApartTheyAreWeighsEachTenthByItsClaims() {
    claims.claim(0.5, true);
    claims.claim(0.5, false);
    claims.claim(0.9, true);
    claims.claim(0.9, true);
    assertThat(claims.told("the hole"))
        .contains("| all, and how far apart on average | 4 | | 5.0 points |");
  }

  @Test
  void certaintyBelongsToTheLastTenth() {
    claims.claim(1.0, true);
    assertThat(claims.told("the hole")).contains("| 0.9 to 1.0 | 1 | 100.0 % | 100.0 % |");
  }

  @Test
  void withoutClaimsNothingIsDividedByNothing() {
    assertThat(claims.told("the hole")).contains("| 0 | | 0.0 points |");
  }
}
