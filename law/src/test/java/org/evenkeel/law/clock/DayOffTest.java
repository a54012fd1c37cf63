package org.evenkeel.law.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules of the table of holidays, and days they give.
class DayOffTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "12-25, 2026, 2026-12-25",
        "easter-2, 2026, 2026-04-03",
        "easter+71, 2026, 2026-06-15",
        "2026-05-27, 2026, 2026-05-27",
        "2026-05-27, 2025, none",
        "06-19@2021-, 2020, none",
        "06-19@2021-, 2021, 2021-06-19",
        "01-3MONDAY, 2026, 2026-01-19",
        "05--1MONDAY, 2026, 2026-05-25",
        "05--2MONDAY, 2026, 2026-05-18",
        "11-4THURSDAY, 2026, 2026-11-26",
        // a Thursday moves to Monday, a Monday stays
        "03-19>mon, 2026, 2026-03-23",
        "06-29>mon, 2026, 2026-06-29",
        // 4 July 2026 is a Saturday, 16 August 2026 a Sunday, 1 January 2027 a Friday
        "07-04~us, 2026, 2026-07-03",
        "08-16~us, 2026, 2026-08-17",
        "01-01~us, 2027, 2027-01-01",
        "08-16~next, 2026, 2026-08-17",
        "07-04~next, 2026, 2026-07-04",
        // a Tuesday, a Wednesday, a Thursday, a Friday, a Saturday, a Sunday, a Monday
        "05-26~ec, 2026, 2026-05-25",
        "05-27~ec, 2026, 2026-05-29",
        "05-28~ec, 2026, 2026-05-29",
        "05-29~ec, 2026, 2026-05-29",
        "05-30~ec, 2026, 2026-05-29",
        "05-31~ec, 2026, 2026-06-01",
        "05-25~ec, 2026, 2026-05-25"
      })
  void aRuleGivesItsDay(String rule, int year, LocalDate day) {
    assertThat(DayOff.of(rule).in(year)).isEqualTo(day);
  }

  @Test
  void aDayMayMoveIntoTheYearBeforeAndAfter() {
    List<DayOff> days = List.of(DayOff.of("01-01~us"), DayOff.of("12-31~next"));

    // 1 January 2028 is a Saturday, 31 December 2028 a Sunday
    assertThat(Workdays.holidays(days, 2027)).contains(LocalDate.of(2027, 12, 31)).hasSize(2);
    assertThat(Workdays.holidays(days, 2028)).isEmpty();
    assertThat(Workdays.holidays(days, 2029)).contains(LocalDate.of(2029, 1, 1)).hasSize(2);
  }

  @Test
  void tablesAreReadWithoutTheirRemarks() {
    assertThat(Table.lines("zones.txt"))
        .isNotEmpty()
        .noneMatch(line -> line.isEmpty() || line.startsWith("#"));
    assertThat(Table.lines("holidays.txt")).contains("BR 04-21 Tiradentes");
  }

  @Test
  void aPartWithoutAZoneOfItsOwnHasItsCountrys() {
    assertThat(Zones.find("NL")).hasToString("Europe/Amsterdam");
    assertThat(Zones.find("US-HI")).hasToString("Pacific/Honolulu");
    assertThat(Zones.find("DE-BY")).isEqualTo(Zones.find("DE"));
    assertThat(Zones.find("ZZ")).isNull();
    assertThat(Zones.find("-")).isNull();
  }
}
