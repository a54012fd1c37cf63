package org.evenkeel.desk.report;

import org.evenkeel.law.code.RecipientKind;
import org.evenkeel.law.duty.Duty;

/// Names of those who are told, as short as a headline wants them.
public final class Recipients {
  private Recipients() {}

  /// The name without remarks in brackets; a short form, such as `(AP)`, stays.
  public static String brief(Duty duty) {
    String name = duty.recipient();
    if (name.isEmpty()) {
      return duty.rule().tells().kind().words();
    }
    int open = name.indexOf(" (");
    int close = open < 0 ? -1 : name.indexOf(')', open);
    boolean remark = close > 0 && name.substring(open + 1, close).contains(" ");
    return remark && open > 0 ? name.substring(0, open) + name.substring(close + 1) : name;
  }

  /// What is to be done, in a headline: "Tell the Autoriteit Persoonsgegevens (AP)".
  public static String tell(Duty duty) {
    boolean office = duty.rule().tells().kind() == RecipientKind.AUTHORITY;
    return (office ? "Tell the " : "Tell: ") + brief(duty);
  }
}
