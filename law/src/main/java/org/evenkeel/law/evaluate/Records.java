package org.evenkeel.law.evaluate;

import java.time.LocalDate;
import org.evenkeel.law.code.KeepWhen;
import org.evenkeel.law.code.Moment;
import org.evenkeel.law.facts.Facts;
import org.evenkeel.law.facts.When;
import org.evenkeel.law.rule.Keep;
import org.jspecify.annotations.Nullable;

/// Until when the file of a duty must be kept.
final class Records {
  private final Facts facts;
  private final Clockwork clock;

  Records(Facts facts, Clockwork clock) {
    this.facts = facts;
    this.clock = clock;
  }

  /// The last day, null where the law names none or its moment is not known.
  @Nullable LocalDate until(Text text, boolean exempt) {
    Keep keep = text.rule.file().paperwork().keep();
    if (keep == null || keep.months() == 0 || keep.from() == null) {
      return null;
    }
    if (keep.when() == KeepWhen.EXEMPT && !exempt) {
      return null;
    }
    LocalDate from =
        switch (keep.from()) {
          case EVENT -> clock.event(text);
          case DETERMINATION -> determined(text);
          case REPORT -> reported(text);
        };
    return from == null ? null : from.plusMonths(keep.months());
  }

  private @Nullable LocalDate determined(Text text) {
    for (Moment moment : new Moment[] {Moment.HARM_DETERMINATION, Moment.DETERMINATION}) {
      When when = facts.moments().in(text.rule.place(), moment);
      if (when != null) {
        return when.dayIn(clock.zone(text, when));
      }
    }
    return clock.event(text);
  }

  private @Nullable LocalDate reported(Text text) {
    When when = facts.plans().told().get(text.rule.id());
    return when == null ? null : when.dayIn(clock.zone(text, when));
  }
}
