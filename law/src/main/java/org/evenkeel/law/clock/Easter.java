package org.evenkeel.law.clock;

import java.time.LocalDate;

/// Easter Sunday of the western church, by the algorithm of Meeus, Jones and Butcher.
final class Easter {
  private Easter() {}

  static LocalDate in(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int epact =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int correction = (golden + 11 * epact + 22 * weekday) / 451;
    int day = epact + weekday - 7 * correction + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }
}
