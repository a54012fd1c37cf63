package org.evenkeel.law.code;

/// How a count is compared.
public enum Comparison implements Coded {
  AT_LEAST(">="),
  MORE_THAN(">"),
  ANY_OF("any_of"),
  NO_HARM_CLAIM("no_harm_claim");

  private final String code;

  Comparison(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
