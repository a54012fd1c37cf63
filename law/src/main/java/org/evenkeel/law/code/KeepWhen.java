package org.evenkeel.law.code;

/// When a record must be kept.
public enum KeepWhen implements Coded {
  EXEMPT("exempt"),
  ALWAYS("always");

  private final String code;

  KeepWhen(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
