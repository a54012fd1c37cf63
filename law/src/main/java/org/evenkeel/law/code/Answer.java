package org.evenkeel.law.code;

/// The answers about harm that an incident has.
public enum Answer implements Coded {
  RISK("RISK", "a risk of any kind to people"),
  HIGH_RISK("HIGH_RISK", "a high risk to people"),
  MISUSE_LIKELY("MISUSE_LIKELY", "misuse of the data"),
  ID_THEFT_RISK("ID_THEFT_RISK", "identity theft or fraud"),
  SUBSTANTIAL_HARM("SUBSTANTIAL_HARM", "substantial harm or loss"),
  SERIOUS_HARM("SERIOUS_HARM", "serious harm"),
  RROSH("RROSH", "a real risk of significant harm"),
  MATERIALITY("MATERIALITY", "that the incident matters to investors");

  private final String code;
  private final String words;

  Answer(String code, String words) {
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
