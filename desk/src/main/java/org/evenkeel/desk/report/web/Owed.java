package org.evenkeel.desk.report.web;

import java.time.Duration;
import java.time.Instant;
import org.evenkeel.desk.report.Filing;
import org.evenkeel.desk.report.Recipients;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.duty.Limit;
import org.evenkeel.law.page.DueDates;
import org.evenkeel.law.page.TimeLeft;
import org.jspecify.annotations.Nullable;

/// A duty as the wall of deadlines shows it.
///
/// @param filing how it was met, null while it was not
public record Owed(Duty duty, @Nullable Filing filing, Instant now) {
  private static final Duration SOON = Duration.ofHours(24);

  /// Who is told.
  public String whom() {
    return Recipients.brief(duty);
  }

  /// The headline of the duty.
  public String tell() {
    return Recipients.tell(duty);
  }

  public String place() {
    return duty.rule().named().placeName();
  }

  /// When, at the beginning of a sentence.
  public String date() {
    String words = DueDates.words(duty);
    return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  public String left() {
    Limit limit = DueDates.limit(duty);
    return limit == null ? "" : TimeLeft.until(limit.end(), now);
  }

  /// The moment in ISO 8601, for programs; empty without a date.
  public String end() {
    Limit limit = DueDates.limit(duty);
    return limit == null ? "" : limit.end().toString();
  }

  /// The colour of its mark.
  public String tone() {
    Limit limit = DueDates.limit(duty);
    if (limit == null) {
      return "";
    }
    Duration left = Duration.between(now, limit.end());
    return left.isNegative() ? "bad" : left.compareTo(SOON) < 0 ? "warn" : "good";
  }

  /// Where the law is found, and how sure our reading of it is.
  public String source() {
    return duty.rule().named().citation()
        + " · confidence "
        + duty.rule().file().grounds().confidence().code()
        + " · read "
        + duty.rule().file().grounds().asOf();
  }
}
