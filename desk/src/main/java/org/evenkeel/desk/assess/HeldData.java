package org.evenkeel.desk.assess;

/// Kinds of data that stores hold, each with the kind that the evidence speaks of.
public enum HeldData {
  NAME("Names", 1, "personal"),
  EMAIL("E-mail addresses", 1, "personal"),
  ADDRESS("Postal addresses", 1, "personal"),
  PHONE("Telephone numbers", 1, "personal"),
  ORDERS("Orders: who bought what", 2, "personal"),
  MESSAGES("Messages with customers", 2, "personal"),
  DOB("Dates of birth", 1, "personal"),
  PASSWORD_HASH("Passwords, hashed", 2, "credentials"),
  PASSWORD("Passwords that can be read", 2, "credentials"),
  PAN_PARTIAL("Last digits of cards", 1, "payment"),
  PAN("Card numbers", 3, "payment"),
  FIN_CODE("Card numbers with their security code", 3, "payment"),
  FIN_ACCT_BANK("Bank account numbers", 3, "payment"),
  TIN("Tax numbers", 3, "personal"),
  MEDICAL("Health, also what it can be told from", 4, "personal");

  private final String title;
  private final int weight;
  private final String seenAs;

  HeldData(String title, int weight, String seenAs) {
    this.title = title;
    this.weight = weight;
    this.seenAs = seenAs;
  }

  /// Its key among the facts of a case.
  public String key() {
    return "data." + name();
  }

  public String title() {
    return title;
  }

  /// What it weighs in ENISA's context of processing, 1 (simple) to 4 (sensitive).
  int weight() {
    return weight;
  }

  /// The fact in which an investigation says how far this kind of data got.
  public String evidenceKey() {
    return "seen." + seenAs;
  }
}
