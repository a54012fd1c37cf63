package org.evenkeel.desk.assess;

/// Kinds of breach that befall stores.
public enum BreachKind {
  SKIMMER(
      "skimmer",
      "A script at checkout copies cards",
      "Customers' cards are misused after they ordered here."),
  SHELL(
      "shell",
      "A back door on the server",
      "Files that nobody put there, pages that run commands."),
  INJECTION(
      "injection",
      "The database was asked from outside",
      "Odd characters in addresses, a database that leaks."),
  ROGUE_ADMIN(
      "rogue-admin", "An administrator nobody made", "A new account, or one with new rights."),
  STOLEN_STAFF(
      "stolen-staff",
      "Somebody has a password of staff",
      "Logins at odd hours or from odd places."),
  STOLEN_ACCOUNTS(
      "stolen-accounts",
      "Customers' accounts are taken over",
      "Orders, points or vouchers they know nothing of."),
  CARD_TESTING(
      "card-testing",
      "Stolen cards are tried at checkout",
      "Many small orders, most of them declined."),
  PAYOUT("payout", "Payments go to somebody else", "The account for payouts was changed."),
  BACKUP("backup", "A backup or a file lay open", "Somebody could download what nobody should."),
  THIRD_PARTY(
      "third-party",
      "A supplier was broken into",
      "A plugin, a script, a service that the store uses."),
  INSIDER("insider", "Somebody inside did it", "Staff or a former employee took or sold data."),
  RANSOM(
      "ransom",
      "Files are locked, or somebody demands money",
      "A note, or nothing opens any more."),
  MISTAKE("mistake", "It was a mistake", "A letter to the wrong people, a list that was public.");

  private final String code;
  private final String title;
  private final String sign;

  BreachKind(String code, String title, String sign) {
    this.code = code;
    this.title = title;
    this.sign = sign;
  }

  /// Its key among the facts of a case.
  public String key() {
    return "kind." + code;
  }

  public String title() {
    return title;
  }

  /// How it shows.
  public String sign() {
    return sign;
  }
}
