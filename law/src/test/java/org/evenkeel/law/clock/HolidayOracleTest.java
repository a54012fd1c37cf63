package org.evenkeel.law.clock;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Our table of holidays against what Jollyday knows, on days that are no weekend, for two years.
/// Each difference stands here with the statute that speaks for ours.
class HolidayOracleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // Columbus Day; New Year's Day of 2028 is a Saturday and kept on Friday: 5 U.S.C. 6103
        "US | 2026-10-12 2027-10-11 2027-12-31 | ''",
        // Town Meeting Day and Bennington Battle Day: 1 V.S.A. 371
        "US-VT | 2026-03-03 2026-08-17 2027-03-02 2027-08-16 2027-12-31 | ''",
        // Lincoln's Birthday; no day after Thanksgiving, no Friday for a Saturday: Iowa Code 1C.1
        "US-IA | 2026-02-12 2027-02-12 | 2026-07-03 2026-10-12 2026-11-27 2027-06-18 2027-10-11 2027-11-26 2027-12-24",
        // Patriots' Day; the same three: 4 M.R.S. 1051
        "US-ME | 2026-04-20 2027-04-19 | 2026-07-03 2026-11-27 2027-06-18 2027-11-26 2027-12-24",
        // carnival and Corpus Christi are optional days: Lei 9.093/1995
        "BR | '' | 2026-02-17 2026-02-18 2026-06-04 2027-02-09 2027-02-10 2027-05-27",
        // Our Lady of Chiquinquirá: Jollyday rests on an encyclopedia, and no statute was seen; as
        // a
        // working day it gives the earlier date
        "CO | '' | 2026-07-13 2027-07-12",
        // carnival, days that are moved, no Holy Thursday: Código del Trabajo art. 65
        "EC | 2026-02-16 2026-02-17 2026-05-25 2027-02-08 2027-02-09 2027-04-30 2027-08-09 2027-10-08 | 2026-04-02 2026-07-24 2026-12-31 2027-03-25 2027-08-10 2027-12-06 2027-12-31",
        // Holy Thursday, 31 August, 1 December; no Easter Monday: Código de Trabajo art. 148
        "CR | 2026-04-02 2026-08-31 2026-12-01 2027-03-25 2027-08-02 2027-08-31 2027-12-01 | 2026-04-06 2027-03-29",
        // the second day of the year, three days of Nauryz, 7 May, 25 October: Law 267-II
        "KZ | 2026-01-02 2026-03-23 2026-05-07 2027-03-23 2027-05-07 2027-10-25 | ''",
        "EG | '' | ''",
        // substitutes, equinoxes, 29 December to 3 January; no 23 December since 2019: Act 178/1948
        "JP | 2026-01-02 2026-02-23 2026-03-20 2026-05-06 2026-09-22 2026-09-23 2026-12-29 2026-12-30 2026-12-31 2027-02-23 2027-03-22 2027-09-23 2027-12-29 2027-12-30 2027-12-31 | 2026-12-23 2027-12-23"
      })
  void bothKnowTheSameDaysButForThese(String place, String onlyOurs, String onlyTheirs) {
    Set<LocalDate> ours = new TreeSet<>();
    Set<LocalDate> theirs = new TreeSet<>();
    for (int year = 2026; year <= 2027; year++) {
      theirs.addAll(theirs(place, year));
      for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
        if (!Workdays.of(place).works(day)) {
          ours.add(day);
        }
      }
    }
    ours.removeIf(day -> isWeekend(place, day));
    theirs.removeIf(day -> isWeekend(place, day));

    assertThat(words(ours, theirs)).as("only ours").isEqualTo(onlyOurs);
    assertThat(words(theirs, ours)).as("only theirs").isEqualTo(onlyTheirs);
    assertThat(ours).hasSizeGreaterThan(8);
  }

  private static String words(Set<LocalDate> days, Set<LocalDate> without) {
    return days.stream()
        .filter(day -> !without.contains(day))
        .map(LocalDate::toString)
        .collect(Collectors.joining(" "));
  }

  private static Set<LocalDate> theirs(String place, int year) {
    String[] parts = place.toLowerCase(Locale.ROOT).split("-");
    HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(parts[0]));
    Set<Holiday> days =
        parts.length > 1
            ? manager.getHolidays(Year.of(year), parts[1])
            : manager.getHolidays(Year.of(year));
    return days.stream()
        .filter(day -> day.getType() == HolidayType.PUBLIC_HOLIDAY)
        .map(Holiday::getDate)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isWeekend(String place, LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY
        || weekday == (place.equals("EG") ? DayOfWeek.FRIDAY : DayOfWeek.SUNDAY);
  }
}
