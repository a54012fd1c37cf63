package org.evenkeel.law.code;

/// Who owes a duty.
public enum Owes implements Coded {
  CONTROLLER("controller"),
  PROCESSOR("processor"),
  MERCHANT("merchant"),
  MANUFACTURER("manufacturer"),
  ACQUIRER("acquirer");

  private final String code;

  Owes(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
