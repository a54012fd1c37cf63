package org.evenkeel.law.code;

/// How big the business is.
public enum StoreSize implements Coded {
  SMALL("small"),
  MEDIUM("medium"),
  LARGE("large");

  private final String code;

  StoreSize(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
