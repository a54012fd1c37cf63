package org.evenkeel.law.code;

/// What must have happened to the data.
public enum EffectNeed implements Coded {
  ACQUISITION("acquisition"),
  ACCESS("access"),
  LEAK("leak"),
  POSSIBLE("possible"),
  ANY("any"),
  NONE("none");

  private final String code;

  EffectNeed(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
