package org.evenkeel.law.code;

/// How sure the row is.
public enum Confidence implements Coded {
  HIGH("high"),
  MEDIUM("medium"),
  LOW("low");

  private final String code;

  Confidence(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
