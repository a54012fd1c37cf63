package org.evenkeel.law.evaluate;

import org.evenkeel.law.code.ClockStart;
import org.evenkeel.law.code.Standard;
import org.evenkeel.law.code.Unit;
import org.evenkeel.law.duty.Timing;
import org.evenkeel.law.facts.Count;
import org.evenkeel.law.rule.Deadline;
import org.jspecify.annotations.Nullable;

/// Says why a duty is due, and what its date rests on.
final class Sentences {
  private Sentences() {}

  static String due(Text text, Timing timing, Clockwork clock, People people) {
    return who(text, people) + " " + when(text, timing, clock);
  }

  private static String who(Text text, People people) {
    if (text.kind == PlaceKind.SCHEME) {
      return text.rule.place().equals("X-INS")
          ? "Your insurer wants to know."
          : "Your card contract asks for it.";
    }
    Count count = people.of(text.kind, text.rule.place());
    String place = text.rule.named().placeName();
    if (text.kind == PlaceKind.EEA_STATE && people.lead() != null) {
      return "The store is established here, so this authority leads.";
    }
    return count.most() == Count.UNBOUNDED
        ? "People in " + place + " are affected."
        : count.most() + (count.most() == 1 ? " person" : " people") + " in " + place + ".";
  }

  private static String when(Text text, Timing timing, Clockwork clock) {
    Deadline deadline = text.rule.deadline();
    return switch (timing.basis()) {
      case COUNTED -> counted(text, clock);
      case WITH_INDIVIDUALS ->
          timing.due() == null ? words(deadline.standard()) : "With the letters.";
      case BEFORE_INDIVIDUALS -> "Before the letters go out.";
      case AFTER_INDIVIDUALS ->
          deadline.unit() == Unit.NONE
              ? words(deadline.standard())
              : number(deadline.n(), deadline) + " after the letters.";
      case WORDS -> words(timing.standard());
    };
  }

  private static String counted(Text text, Clockwork clock) {
    ClockStart start = text.rule.deadline().start();
    if (start == null) {
      return "";
    }
    Deadline deadline = text.rule.deadline();
    String number = number(clock.number(deadline), deadline);
    return clock.start(text) == null
        ? number
            + " from when "
            + start.words()
            + ", which is not known yet"
            + besides(deadline.standard())
        : number
            + " from when "
            + start.words()
            + (deadline.counting().firstDayCounts() ? ", that day being the first" : "")
            + besides(deadline.standard());
  }

  /// What the law says besides its number.
  private static String besides(@Nullable Standard standard) {
    return standard == null || standard == Standard.HARD || Holds.isTied(standard)
        ? "."
        : "; in words, " + standard.words() + ".";
  }

  private static String number(int n, Deadline deadline) {
    String unit =
        switch (deadline.unit()) {
          case HOURS -> " hours";
          case CALENDAR_DAYS -> " days";
          case BUSINESS_DAYS -> " business days";
          case MONTHS -> " months";
          case NONE -> "";
        };
    return n + (n == 1 ? unit.substring(0, unit.length() - 1) : unit);
  }

  private static String words(@Nullable Standard standard) {
    if (standard == null) {
      return "The law gives no time.";
    }
    String words = standard.words();
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + "; the law has no number.";
  }
}
