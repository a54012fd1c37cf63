package org.evenkeel.law.code;

/// What a date rests on.
public enum Basis implements Coded {
  COUNTED("counted"),
  WITH_INDIVIDUALS("with-individuals"),
  BEFORE_INDIVIDUALS("before-individuals"),
  AFTER_INDIVIDUALS("after-individuals"),
  WORDS("words");

  private final String code;

  Basis(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
