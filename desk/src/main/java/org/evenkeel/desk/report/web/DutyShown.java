package org.evenkeel.desk.report.web;

import java.time.Instant;
import java.util.List;
import org.evenkeel.desk.report.Filing;
import org.evenkeel.desk.report.OpenQuestion;
import org.evenkeel.law.code.Standard;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.duty.Limit;
import org.evenkeel.law.page.DueDates;
import org.jspecify.annotations.Nullable;

/// A duty as programs see it: also one that is not owed, with the reason.
///
/// @param id as in the law files: `NL.GDPR33`
/// @param recipient who is told
/// @param place whose law it is
/// @param state `due`, `not-owed`, `undecided`, `voluntary`, `future`
/// @param filed how it was met first, null while it was not
record DutyShown(
    String id,
    String recipient,
    String place,
    String state,
    By by,
    Grounds grounds,
    @Nullable FilingShown filed) {

  /// By when. An hour clock gives `due`, a day clock `dueDate`, words of the law `standard`.
  ///
  /// @param ends the instant at which the time is over, null without a date
  /// @param words for people
  record By(
      @Nullable String due,
      @Nullable String dueDate,
      @Nullable String standard,
      @Nullable Instant ends,
      String words) {}

  /// Why it stands as it does.
  ///
  /// @param questions what would decide it
  /// @param confidence how sure our reading of the law is
  /// @param asOf the month in which it was read
  record Grounds(
      String why, List<String> questions, String citation, String confidence, String asOf) {}

  static DutyShown of(Duty duty, @Nullable Filing filed) {
    return new DutyShown(
        duty.id(),
        duty.recipient().isEmpty() ? duty.rule().tells().kind().words() : duty.recipient(),
        duty.rule().place(),
        duty.state().code(),
        by(duty),
        grounds(duty),
        filed == null ? null : FilingShown.of(filed));
  }

  private static By by(Duty duty) {
    Limit limit = DueDates.limit(duty);
    Standard standard = duty.timing().standard();
    return new By(
        limit instanceof Limit.At at ? at.text() : null,
        limit instanceof Limit.EndOf day ? day.text() : null,
        standard == null ? null : standard.words(),
        limit == null ? null : limit.end(),
        DueDates.words(duty));
  }

  private static Grounds grounds(Duty duty) {
    return new Grounds(
        duty.why(),
        duty.questions().stream().map(OpenQuestion::words).toList(),
        duty.rule().named().citation(),
        duty.rule().file().grounds().confidence().code(),
        duty.rule().file().grounds().asOf());
  }
}
