package org.evenkeel.law.evaluate;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.evenkeel.law.code.Basis;
import org.evenkeel.law.code.ClockStart;
import org.evenkeel.law.code.RecipientKind;
import org.evenkeel.law.code.Standard;
import org.evenkeel.law.code.Trigger;
import org.evenkeel.law.code.Unit;
import org.evenkeel.law.duty.Limit;
import org.evenkeel.law.duty.Timing;
import org.evenkeel.law.facts.Facts;
import org.evenkeel.law.facts.When;
import org.evenkeel.law.rule.Deadline;
import org.jspecify.annotations.Nullable;

/// By when a duty is due: counted, or hanging on the letters or on an earlier report.
final class Timings {
  final Clockwork clock;
  private final Holds holds;

  Timings(Facts facts) {
    clock = new Clockwork(facts);
    holds = new Holds(facts);
  }

  /// The text in force on the day of the event; null when none was yet.
  @Nullable Text inForce(Texts texts) {
    LocalDate event = clock.event(texts.newest());
    return event == null ? texts.newest() : texts.on(event);
  }

  Timing of(Texts texts, Text text, Weighing weighing) {
    Deadline deadline = text.rule.deadline();
    ask(text, weighing);
    Standard standard = deadline.standard();
    if (standard == Standard.EARLIER_OF_INDIVIDUAL_NOTICE_OR_LIMIT) {
      return earlier(text, weighing);
    }
    if (Holds.isTied(standard)) {
      return withLetters(texts, text, weighing);
    }
    ClockStart start = deadline.start();
    if (start != null && start.trigger() == Trigger.NOTICE) {
      return afterLetters(texts, text, weighing);
    }
    if (start != null && start.trigger() == Trigger.TOLD) {
      return afterReport(texts, text);
    }
    return own(text, weighing);
  }

  private Timing own(Text text, Weighing weighing) {
    Deadline deadline = text.rule.deadline();
    Limit limit = clock.extended(text, clock.counted(text));
    if (text.rule.tells().kind() == RecipientKind.INDIVIDUALS) {
      ZoneId zone = zone(text);
      switch (holds.on(text, limit, zone)) {
        case HELD -> {
          weighing.note("Held back by the police, so no date runs.");
          return new Timing(null, null, words(deadline), Basis.WORDS);
        }
        case RELEASED -> {
          Limit rest = holds.afterRelease(text, zone);
          weighing.note("The hold was lifted after the date had passed.");
          return rest == null
              ? new Timing(null, null, words(deadline), Basis.WORDS)
              : new Timing(rest, null, null, Basis.COUNTED);
        }
        case NONE -> {}
      }
    }
    return deadline.unit() == Unit.NONE
        ? new Timing(null, null, deadline.standard(), Basis.WORDS)
        : new Timing(limit, null, null, Basis.COUNTED);
  }

  /// The words a law has without its number.
  private static Standard words(Deadline deadline) {
    Standard standard = deadline.standard();
    if (standard == null
        || standard == Standard.HARD
        || standard == Standard.HARD_WITH_EXCEPTIONS
        || standard.words().contains("limit")) {
      return Standard.AFTER_HOLD;
    }
    return standard;
  }

  private Timing earlier(Text text, Weighing weighing) {
    Limit limit = clock.counted(text);
    When letters = clock.letters(text);
    if (letters != null) {
      ZoneId zone = clock.zone(text, letters);
      Limit planned = new Limit.EndOf(letters.dayIn(zone), zone);
      if (limit == null || planned.compareTo(limit) < 0) {
        weighing.note("The letters go out before the limit, so this goes with them.");
        return new Timing(planned, limit, null, Basis.WITH_INDIVIDUALS);
      }
    }
    return new Timing(limit, limit, null, Basis.COUNTED);
  }

  private Timing withLetters(Texts texts, Text text, Weighing weighing) {
    Deadline deadline = text.rule.deadline();
    boolean before = deadline.standard() == Standard.BEFORE_INDIVIDUALS;
    Basis basis = before ? Basis.BEFORE_INDIVIDUALS : Basis.WITH_INDIVIDUALS;
    Limit outer = deadline.unit() == Unit.NONE ? null : clock.counted(text);
    ZoneId zone = zone(text);
    Limit letterLimit = letterLimit(texts);
    Holds.Standing standing = holds.on(text, outer == null ? plainLimit(texts) : outer, zone);
    if (standing == Holds.Standing.HELD) {
      weighing.note("The letters are held back by the police, and this with them.");
      return new Timing(null, null, deadline.standard(), basis);
    }
    if (outer == null || standing == Holds.Standing.RELEASED) {
      outer = letterLimit;
    }
    When letters = clock.letters(text);
    if (letters == null) {
      return new Timing(null, outer, deadline.standard(), basis);
    }
    ZoneId there = clock.zone(text, letters);
    Limit planned = new Limit.EndOf(letters.dayIn(there), there);
    if (outer != null && outer.compareTo(planned) < 0) {
      weighing.note("The letters are planned after the last day that the law allows.");
      planned = outer;
    }
    return new Timing(planned, outer, null, basis);
  }

  private Timing afterLetters(Texts texts, Text text, Weighing weighing) {
    Deadline deadline = text.rule.deadline();
    ZoneId zone = zone(text);
    if (holds.on(text, plainLimit(texts), zone) == Holds.Standing.HELD) {
      weighing.note("The letters are held back by the police, and this with them.");
      return new Timing(null, null, afterWords(deadline), Basis.AFTER_INDIVIDUALS);
    }
    Limit letterLimit = letterLimit(texts);
    LocalDate last = letterLimit == null ? null : clock.days(text, letterLimit.day());
    Limit outer = last == null ? null : new Limit.EndOf(last, zone);
    Limit due = clock.counted(text);
    return due == null
        ? new Timing(null, outer, afterWords(deadline), Basis.AFTER_INDIVIDUALS)
        : new Timing(due, outer, null, Basis.AFTER_INDIVIDUALS);
  }

  private static Standard afterWords(Deadline deadline) {
    Standard standard = deadline.standard();
    return standard == null || standard == Standard.HARD ? Standard.AFTER_INDIVIDUALS : standard;
  }

  private Timing afterReport(Texts texts, Text text) {
    Limit due = clock.counted(text);
    if (due != null) {
      return new Timing(due, null, null, Basis.COUNTED);
    }
    Texts earlier = texts.earlier;
    Limit first = earlier == null ? null : clock.counted(earlier.newest());
    LocalDate last = first == null ? null : clock.days(text, first.day());
    Limit outer = last == null ? null : new Limit.EndOf(last, zone(text));
    return new Timing(null, outer, Standard.AFTER_OTHER_NOTICE, Basis.WORDS);
  }

  /// The last day for the letters of the same place, as a hold leaves it.
  private @Nullable Limit letterLimit(Texts texts) {
    Text text = texts.letters == null ? null : inForce(texts.letters);
    return text == null ? null : own(text, new Weighing()).due();
  }

  private @Nullable Limit plainLimit(Texts texts) {
    Text text = texts.letters == null ? null : inForce(texts.letters);
    return text == null ? null : clock.extended(text, clock.counted(text));
  }

  private ZoneId zone(Text text) {
    When start = clock.start(text);
    if (start != null) {
      return clock.zone(text, start);
    }
    return text.zone == null ? ZoneOffset.UTC : text.zone;
  }

  /// Asks for the moment that a number needs and does not have.
  private void ask(Text text, Weighing weighing) {
    Deadline deadline = text.rule.deadline();
    ClockStart start = deadline.start();
    if (start == null || deadline.unit() == Unit.NONE) {
      return;
    }
    When when = clock.start(text);
    String key = "moments." + Clockwork.asked(start.trigger()).code();
    if (start.trigger() == Trigger.NOTICE) {
      key = "planned.individuals";
    } else if (start.trigger() == Trigger.TOLD) {
      key = "told." + deadline.after();
    }
    if (when == null) {
      weighing.ask("When was it that " + start.words() + "? (" + key + ")");
    } else if (deadline.unit() == Unit.HOURS && when instanceof When.On) {
      weighing.ask(
          "At what time of the day, and in which zone, was it that "
              + start.words()
              + "? ("
              + key
              + ")");
    }
  }
}
