package org.evenkeel.law.code;

/// What can happen to data.
public enum EffectKind implements Coded {
  COPIED("copied", "copied"),
  ACCESSED("accessed", "looked at"),
  ALTERED("altered", "changed"),
  UNAVAILABLE("unavailable", "out of reach");

  private final String code;
  private final String words;

  EffectKind(String code, String words) {
    this.code = code;
    this.words = words;
  }

  @Override
  public String code() {
    return code;
  }

  /// In plain English.
  public String words() {
    return words;
  }
}
