package org.evenkeel.desk.assess;

/// What was done, to what, in the words of VERIS 1.4.
///
/// @param action `hacking`, `malware`, `misuse`, `error`
/// @param asset what it was done to
record Deed(String action, String variety, String vector, String asset) {
  private static final String WEB = "Web application";
  private static final String SHOP = "S - Web application";
  private static final String DATABASE = "S - Database";

  static Deed of(BreachKind kind) {
    return switch (kind) {
      case SKIMMER -> new Deed("malware", "Capture app data", WEB, SHOP);
      case SHELL -> new Deed("hacking", "Backdoor", "Backdoor", SHOP);
      case INJECTION -> new Deed("hacking", "SQLi", WEB, DATABASE);
      case ROGUE_ADMIN -> new Deed("hacking", "Abuse of functionality", WEB, SHOP);
      case STOLEN_STAFF, STOLEN_ACCOUNTS -> new Deed("hacking", "Use of stolen creds", WEB, SHOP);
      case CARD_TESTING -> new Deed("hacking", "Abuse of functionality", WEB, "S - Payment switch");
      case PAYOUT -> new Deed("hacking", "Hijack", WEB, SHOP);
      case BACKUP -> new Deed("error", "Misconfiguration", "Carelessness", "S - Backup");
      case THIRD_PARTY -> new Deed("hacking", "Unknown", "Partner", SHOP);
      case INSIDER -> new Deed("misuse", "Privilege abuse", WEB, DATABASE);
      case RANSOM -> new Deed("malware", "Ransomware", "Unknown", "S - File");
      case MISTAKE -> new Deed("error", "Unknown", "Carelessness", "Unknown");
    };
  }
}
