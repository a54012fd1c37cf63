package org.evenkeel.law.code;

/// What the store is to the data.
public enum Role implements Coded {
  CONTROLLER("controller"),
  PROCESSOR("processor");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
