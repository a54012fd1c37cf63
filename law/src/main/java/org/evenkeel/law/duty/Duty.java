package org.evenkeel.law.duty;

import java.time.LocalDate;
import java.util.List;
import org.evenkeel.law.rule.Rule;
import org.jspecify.annotations.Nullable;

/// A duty weighed against the facts of one breach.
///
/// @param rule the text that was applied
/// @param recipient who is told
/// @param actor who owes it
/// @param state how it stands
/// @param timing by when
/// @param reason why
/// @param keepUntil until when a record must be kept, null where no date can be given
public record Duty(
    Rule rule,
    String recipient,
    String actor,
    State state,
    Timing timing,
    Reason reason,
    @Nullable LocalDate keepUntil) {
  public String id() {
    return rule.id();
  }

  public String why() {
    return reason.why();
  }

  public List<String> questions() {
    return reason.questions();
  }
}
