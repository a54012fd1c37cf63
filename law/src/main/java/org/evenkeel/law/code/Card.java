package org.evenkeel.law.code;

/// Card schemes.
public enum Card implements Coded {
  VISA("visa", "X-VISA"),
  MASTERCARD("mastercard", "X-MC"),
  AMEX("amex", "X-AMEX"),
  DISCOVER("discover", "X-DISC"),
  JCB("jcb", "X-JCB"),
  OTHER("other", "X-OTHER");

  private final String code;
  private final String words;

  Card(String code, String words) {
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
