package org.evenkeel.law.duty;

import org.evenkeel.law.code.Coded;

/// How a duty stands.
public enum State implements Coded {
  DUE("due", "due"),
  NOT_OWED("not-owed", "not owed"),
  UNDECIDED("undecided", "undecided"),
  VOLUNTARY("voluntary", "voluntary"),
  FUTURE("future", "not in force yet");

  private final String code;
  private final String words;

  State(String code, String words) {
    this.code = code;
    this.words = words;
  }

  @Override
  public String code() {
    return code;
  }

  /// In plain English.
  public String words() {
    return words;
  }
}
