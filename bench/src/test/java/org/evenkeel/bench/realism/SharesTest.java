package org.evenkeel.bench.realism;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharesTest {
  @Test
  void theSameNumbersAreNoDistanceApart() {
    assertThat(numbers(1, 5, 900).distance(numbers(900, 5, 1))).isZero();
  }

  @Test
  void numbersThatNeverMeetAreAsFarApartAsCanBe() {
    assertThat(numbers(1, 2).distance(numbers(5000, 9000))).isEqualTo(1.0);
  }

  @Test
  void kindsDifferByTheShareThatWouldHaveToChange() {
    Shares one = Shares.ofKinds();
    Shares other = Shares.ofKinds();
    for (int i = 0; i < 4; i++) {
      one.add(200);
      other.add(i == 0 ? 404 : 200);
    }

    assertThat(one.distance(other)).isEqualTo(0.25);
  }

  @Test
  void aLineOfTheCombinedFormatIsRead() {
    String line =
        "192.0.2.7 - - [01/Mar/2026:10:00:00 +0100] \"GET / HTTP/1.1\" 304 - \"-\" \"curl/8.5.0\"";

    assertThat(Request.of(line).orElseThrow())
        .isEqualTo(new Request("192.0.2.7", 1_772_359_200L, "GET", 304, 0, "-", "curl/8.5.0"));
  }

  private static Shares numbers(long... values) {
    Shares shares = Shares.ofNumbers();
    for (long value : values) {
      shares.add(value);
    }
    return shares;
  }
}
