package org.evenkeel.law.evaluate;

import java.util.List;
import org.evenkeel.law.code.Owes;
import org.evenkeel.law.code.Role;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.duty.Reason;
import org.evenkeel.law.duty.State;
import org.evenkeel.law.duty.Timing;
import org.evenkeel.law.facts.Facts;
import org.evenkeel.law.rule.Recipient;
import org.jspecify.annotations.Nullable;

/// Puts answers into words.
final class Answers {
  static final String NOBODY = "Nobody affected lives there.";

  private Answers() {}

  static Duty nobody(Text text) {
    return new Duty(
        text.rule,
        text.rule.tells().name(),
        actor(text, null),
        State.NOT_OWED,
        Timing.NONE,
        new Reason(NOBODY, List.of()),
        null);
  }

  static String howMany(Text text) {
    return "How many people in "
        + text.rule.named().placeName()
        + " are affected? (people."
        + text.rule.place()
        + ")";
  }

  /// Who owes it: the store itself, or somebody beside it.
  static String actor(Text text, @Nullable Facts facts) {
    Owes owes = text.rule.named().owes();
    return switch (owes) {
      case CONTROLLER -> facts != null && facts.role() == Role.PROCESSOR ? owes.code() : "store";
      case PROCESSOR -> facts != null && facts.role() == Role.PROCESSOR ? "store" : owes.code();
      case MERCHANT, MANUFACTURER, ACQUIRER -> owes.code();
    };
  }

  /// Who is told, in the part of the country where the business sits.
  static String recipient(Text text, People people) {
    Recipient tells = text.rule.tells();
    String lead = people.lead();
    return lead == null || tells.inside().isEmpty()
        ? tells.name()
        : tells.inside().getOrDefault(lead, tells.name());
  }
}
