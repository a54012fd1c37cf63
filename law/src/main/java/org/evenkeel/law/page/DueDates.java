package org.evenkeel.law.page;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.evenkeel.law.code.Standard;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.duty.Limit;
import org.evenkeel.law.duty.State;
import org.jspecify.annotations.Nullable;

/// Duties in the order in which they fall due, and their dates in words.
public final class DueDates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  private DueDates() {}

  /// Due duties with a date, first first.
  public static List<Duty> dated(Assessment assessment) {
    return assessment.duties().stream()
        .filter(duty -> duty.state() == State.DUE && limit(duty) != null)
        .sorted(Comparator.comparing(DueDates::end).thenComparing(Duty::id))
        .toList();
  }

  /// Due duties that the law gives words for, and no date; what is due at once stands first.
  public static List<Duty> inWords(Assessment assessment) {
    return assessment.duties().stream()
        .filter(duty -> duty.state() == State.DUE && limit(duty) == null)
        .sorted(Comparator.comparing(duty -> !isAtOnce(duty)))
        .toList();
  }

  /// Whether the law's word for it is "at once".
  static boolean isAtOnce(Duty duty) {
    Standard standard = duty.timing().standard();
    return standard != null && standard.words().startsWith("at once");
  }

  /// The date to watch: when it is due, else the outer limit.
  public static @Nullable Limit limit(Duty duty) {
    return duty.timing().due() == null ? duty.timing().outer() : duty.timing().due();
  }

  private static java.time.Instant end(Duty duty) {
    Limit limit = limit(duty);
    return limit == null ? java.time.Instant.MAX : limit.end();
  }

  /// The date in words, in its place: "Monday, 4 May 2026, 14:20 (Europe/Amsterdam)".
  public static String words(Duty duty) {
    return switch (limit(duty)) {
      case null ->
          duty.timing().standard() == null ? "no date yet" : duty.timing().standard().words();
      case Limit.At at -> DAY.format(at.time()) + ", " + TIME.format(at.time()) + " " + offset(at);
      case Limit.EndOf day -> DAY.format(day.day()) + ", end of the day (" + name(day.zone()) + ")";
    };
  }

  private static String offset(Limit.At at) {
    return at.time().getOffset().getTotalSeconds() == 0 ? "UTC" : "UTC" + at.time().getOffset();
  }

  private static String name(ZoneId zone) {
    return zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
