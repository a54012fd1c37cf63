package org.evenkeel.law.evaluate;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.evenkeel.law.code.Standard;
import org.evenkeel.law.code.Unit;
import org.evenkeel.law.duty.Limit;
import org.evenkeel.law.facts.Facts;
import org.evenkeel.law.facts.Places;
import org.evenkeel.law.facts.Plans;
import org.evenkeel.law.facts.Tri;
import org.evenkeel.law.rule.Counting;
import org.jspecify.annotations.Nullable;

/// What a request to wait does to letters, and to what hangs on them.
final class Holds {
  /// How a hold stands on the day a duty would be due.
  enum Standing {
    NONE,
    HELD,
    RELEASED
  }

  private final Plans.@Nullable Hold hold;

  Holds(Facts facts) {
    Plans.Hold given = facts.plans().hold();
    hold = given == null || given.written() == Tri.NO ? null : given;
  }

  /// Whether a law's words tie the duty to the letters.
  static boolean isTied(@Nullable Standard standard) {
    return standard == Standard.WITH_INDIVIDUALS
        || standard == Standard.SIMULTANEOUS_WITH_INDIVIDUALS
        || standard == Standard.NOT_LATER_THAN_INDIVIDUALS
        || standard == Standard.BEFORE_INDIVIDUALS;
  }

  Standing on(Text text, @Nullable Limit limit, ZoneId zone) {
    if (hold == null || !covers(text.rule.place())) {
      return Standing.NONE;
    }
    LocalDate from = hold.from().dayIn(zone);
    if (limit != null && from.isAfter(limit.day())) {
      return Standing.NONE;
    }
    if (hold.to() == null) {
      return Standing.HELD;
    }
    boolean stillOnTheDay = limit != null && !hold.to().dayIn(zone).isBefore(limit.day());
    return stillOnTheDay ? Standing.RELEASED : Standing.NONE;
  }

  private boolean covers(String place) {
    Set<String> places = hold == null ? Set.of() : hold.places();
    return places.isEmpty() || places.contains(place) || places.contains(Places.country(place));
  }

  /// The special time that remains after release, null where the law has only words.
  @Nullable Limit afterRelease(Text text, ZoneId zone) {
    Counting.Span span = text.rule.deadline().counting().afterHold();
    if (span == null || hold == null || hold.to() == null) {
      return null;
    }
    LocalDate day = hold.to().dayIn(zone);
    return new Limit.EndOf(
        span.unit() == Unit.BUSINESS_DAYS
            ? text.workdays.after(day, span.n())
            : day.plusDays(span.n()),
        zone);
  }
}
