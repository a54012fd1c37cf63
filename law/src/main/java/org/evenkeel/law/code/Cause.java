package org.evenkeel.law.code;

/// What caused the breach.
public enum Cause implements Coded {
  EXTERNAL_ATTACK("external-attack"),
  INSIDER("insider"),
  ERROR("error"),
  LOSS("loss"),
  THEFT("theft"),
  MALFUNCTION("malfunction");

  private final String code;

  Cause(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
