package org.evenkeel.law.clock;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// A rule that says on which day of a year nobody works.
///
/// @param rule as the table writes it
/// @param since the first year it holds in
record DayOff(String rule, int since) {
  static DayOff of(String text) {
    int at = text.indexOf('@');
    return at < 0
        ? new DayOff(text, 0)
        : new DayOff(text.substring(0, at), Integer.parseInt(text.substring(at + 1, at + 5)));
  }

  /// The day in `year`, null when there is none.
  @Nullable LocalDate in(int year) {
    if (year < since) {
      return null;
    }
    if (rule.startsWith("easter")) {
      return Easter.in(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
    }
    if (rule.length() == "2026-01-01".length() && rule.charAt(4) == '-') {
      return dated(year);
    }
    int month = Integer.parseInt(rule.substring(0, 2));
    String rest = rule.substring(3);
    char last = rest.charAt(rest.length() - 1);
    return Character.isUpperCase(last)
        ? weekday(year, month, rest)
        : moved(
            LocalDate.of(year, month, Integer.parseInt(rest.substring(0, 2))), rest.substring(2));
  }

  private @Nullable LocalDate dated(int year) {
    try {
      LocalDate day = LocalDate.parse(rule);
      return day.getYear() == year ? day : null;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(rule, e);
    }
  }

  private static LocalDate weekday(int year, int month, String rest) {
    int sign = rest.startsWith("-") ? 1 : 0;
    int nth = Integer.parseInt(rest.substring(0, sign + 1));
    DayOfWeek day = DayOfWeek.valueOf(rest.substring(sign + 1));
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
  }

  private static LocalDate moved(LocalDate day, String how) {
    return switch (how) {
      case "" -> day;
      case ">mon" -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
      case "~us" ->
          switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
          };
      case "~next" -> day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
      case "~ec" -> bridged(day);
      default -> throw new IllegalArgumentException(how);
    };
  }

  /// Ecuador's long weekends: Tuesdays move back, the middle of the week and Sundays forward.
  private static LocalDate bridged(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case TUESDAY, SATURDAY -> day.minusDays(1);
      case WEDNESDAY, THURSDAY -> day.with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
      case SUNDAY -> day.plusDays(1);
      case MONDAY, FRIDAY -> day;
    };
  }
}
