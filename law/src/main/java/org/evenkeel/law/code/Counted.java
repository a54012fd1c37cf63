package org.evenkeel.law.code;

/// What is counted.
public enum Counted implements Coded {
  RESIDENTS("residents"),
  INDIVIDUALS_TOTAL("individuals_total"),
  PERSONS_NOTIFIED("persons_notified"),
  EVENT("event"),
  CONSUMERS_TOTAL("consumers_total"),
  MATERIALITY("materiality"),
  RESIDENTS_ONE_STATE("residents_one_state"),
  SIZE_OR_SECTOR("size_or_sector"),
  SIZE("size"),
  CARD_NUMBERS("card_numbers");

  private final String code;

  Counted(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
