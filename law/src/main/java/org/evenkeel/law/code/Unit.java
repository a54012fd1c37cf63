package org.evenkeel.law.code;

/// What a clock counts.
public enum Unit implements Coded {
  HOURS("hours"),
  CALENDAR_DAYS("calendar_days"),
  BUSINESS_DAYS("business_days"),
  MONTHS("months"),
  NONE("none");

  private final String code;

  Unit(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
