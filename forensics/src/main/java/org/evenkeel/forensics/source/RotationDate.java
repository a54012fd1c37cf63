package org.evenkeel.forensics.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenkeel.forensics.source.Rotation.Step;

/// A date in the name of a rotated log.
///
/// @param without the name without it
/// @param number days or hours since 1970-01-01
record RotationDate(String without, Step step, long number) {
  private static final String SEPARATORS = "-_.T";
  private static final List<String> IIS = List.of("u_ex", "u_in", "u_nc", "ex", "in", "nc");
  private static final int HOURS = 24;

  /// The last date in `name`.
  static Optional<RotationDate> in(String name) {
    for (int from = name.length() - 1; from >= 0; from--) {
      if (digit(name, from) && !digit(name, from - 1)) {
        Optional<RotationDate> found = at(name, from);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /// The date whose first digit is at `from`: `20260301`, `2026-03-01`, an hour behind it, or the
  /// `260301` of IIS.
  private static Optional<RotationDate> at(String name, int from) {
    if (IIS.contains(name.substring(0, from))) {
      return dated(name, from, from + 2, 2000);
    }
    return dated(name, from, from + 4, 0);
  }

  private static Optional<RotationDate> dated(String name, int from, int month, int century) {
    int year = number(name, from, month);
    int gap = digit(name, month) || !separator(name, month) ? 0 : 1;
    int day = month + gap + 2 + gap;
    Optional<LocalDate> date =
        date(
            century + year, number(name, month + gap, month + gap + 2), number(name, day, day + 2));
    if (date.isEmpty()) {
      return Optional.empty();
    }
    return timed(name, from, day + 2, date.get().toEpochDay());
  }

  private static Optional<RotationDate> timed(String name, int from, int end, long days) {
    int hourAt = separator(name, end) ? end + 1 : end;
    int hour = number(name, hourAt, hourAt + 2);
    if (hour >= 0 && hour < HOURS && !digit(name, hourAt + 2)) {
      return Optional.of(
          new RotationDate(without(name, from, hourAt + 2), Step.HOURLY, days * HOURS + hour));
    }
    return digit(name, end)
        ? Optional.empty()
        : Optional.of(new RotationDate(without(name, from, end), Step.DAILY, days));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    if (year < 1990 || year > 2099) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The name without the date and the separator that set it apart.
  private static String without(String name, int from, int end) {
    if (separator(name, from - 1)) {
      return name.substring(0, from - 1) + name.substring(end);
    }
    return name.substring(0, from)
        + name.substring(from == 0 && separator(name, end) ? end + 1 : end);
  }

  /// The digits `from` to `end` as a number, or -1.
  private static int number(String name, int from, int end) {
    int value = 0;
    for (int i = from; i < end; i++) {
      if (!digit(name, i)) {
        return -1;
      }
      value = value * 10 + name.charAt(i) - '0';
    }
    return value;
  }

  private static boolean digit(String name, int at) {
    return at >= 0 && at < name.length() && name.charAt(at) >= '0' && name.charAt(at) <= '9';
  }

  private static boolean separator(String name, int at) {
    return at >= 0 && at < name.length() && SEPARATORS.indexOf(name.charAt(at)) >= 0;
  }
}
