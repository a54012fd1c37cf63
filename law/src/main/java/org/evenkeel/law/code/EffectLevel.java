package org.evenkeel.law.code;

/// How sure it is that something happened to the data.
public enum EffectLevel implements Coded {
  NO("no"),
  NO_EVIDENCE("no-evidence"),
  SUSPECTED("suspected"),
  YES("yes");

  private final String code;

  EffectLevel(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
