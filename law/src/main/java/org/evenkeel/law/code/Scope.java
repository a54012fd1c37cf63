package org.evenkeel.law.code;

/// Whom a law binds.
public enum Scope implements Coded {
  LISTED("listed", "reports to the SEC"),
  FINANCIAL_INSTITUTION("financial-institution", "is a financial institution"),
  HIPAA_COVERED("hipaa-covered", "is a body under HIPAA"),
  HEALTH_RECORDS("health-records", "offers personal health records"),
  CRITICAL_INFRASTRUCTURE("critical-infrastructure", "belongs to critical infrastructure"),
  MARKETPLACE("marketplace", "is an online marketplace"),
  MEDIUM_OR_LARGE("medium-or-large", "is of medium size at least"),
  MANUFACTURER("manufacturer", "makes a product with digital parts"),
  TELECOM("telecom", "provides telephone or Internet access"),
  PAYMENT_LICENCE("payment-licence", "holds a payment licence"),
  TURNOVER_AUD_3M("turnover-aud-3m", "has a turnover above AUD 3 million"),
  APP_ENTITY_PRESUMED("app-entity-presumed", "has a turnover above AUD 3 million"),
  ONLINE_RETAIL("online-retail", "sells online"),
  ESTABLISHED("established", "is established there"),
  PFI_DEMANDED("pfi-demanded", "was told to hire a forensic investigator"),
  ORDERED("ordered", "was ordered to"),
  INFORMATION_BROKER("information-broker", "is an information broker");

  private final String code;
  private final String words;

  Scope(String code, String words) {
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
