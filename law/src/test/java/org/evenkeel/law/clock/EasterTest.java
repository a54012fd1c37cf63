package org.evenkeel.law.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EasterTest {
  @Test
  void fourHundredYearsAgreeWithGausssRule() {
    for (int year = 1900; year < 2300; year++) {
      assertThat(Easter.in(year)).as(String.valueOf(year)).isEqualTo(gauss(year));
    }
    assertThat(Easter.in(2026)).isEqualTo("2026-04-05");
  }

  /// Gauss's rule as Lichtenberg mended it in 1997.
  private static LocalDate gauss(int year) {
    int k = year / 100;
    int m = 15 + (3 * k + 3) / 4 - (8 * k + 13) / 25;
    int s = 2 - (3 * k + 3) / 4;
    int a = year % 19;
    int d = (19 * a + m) % 30;
    int r = (d + a / 11) / 29;
    int og = 21 + d - r;
    int sz = 7 - (year + year / 4 + s) % 7;
    int oe = 7 - (og - sz) % 7;
    return LocalDate.of(year, 3, 1).plusDays(og + oe - 1L);
  }
}
