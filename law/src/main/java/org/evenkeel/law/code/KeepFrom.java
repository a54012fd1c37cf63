package org.evenkeel.law.code;

/// What a record's time counts from.
public enum KeepFrom implements Coded {
  DETERMINATION("determination"),
  EVENT("event"),
  REPORT("report");

  private final String code;

  KeepFrom(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
