package org.evenkeel.desk.investigate;

import java.util.Arrays;
import java.util.Optional;

/// The questions that everybody asks after a breach.
public enum KeyQuestion {
  WAY_IN("way-in", "How did they get in?"),
  HOLE("hole", "Through which hole?"),
  DURATION("duration", "From when to when?"),
  DATA("data", "Whose data did they reach?"),
  STILL_INSIDE("still-inside", "Are they still inside?"),
  LEFT_BEHIND("left-behind", "What did they leave behind?");

  private final String code;
  private final String title;

  KeyQuestion(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /// The question with this name.
  public static Optional<KeyQuestion> named(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }

  /// Its name in addresses, judgements and the ledger.
  public String code() {
    return code;
  }

  public String title() {
    return title;
  }
}
