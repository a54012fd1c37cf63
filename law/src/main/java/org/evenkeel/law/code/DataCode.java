package org.evenkeel.law.code;

/// Kinds of data, and conditions of a law that follow from them.
public enum DataCode implements Coded {
  NAME("NAME", Kind.ELEMENT, "names"),
  SSN("SSN", Kind.ELEMENT, "social security numbers"),
  SSN_LAST4("SSN_LAST4", Kind.ELEMENT, "last four digits of social security numbers"),
  DL("DL", Kind.ELEMENT, "driving licence or state ID numbers"),
  PASSPORT("PASSPORT", Kind.ELEMENT, "passport numbers"),
  MILITARY_ID("MILITARY_ID", Kind.ELEMENT, "military ID numbers"),
  STUDENT_ID("STUDENT_ID", Kind.ELEMENT, "student ID numbers"),
  TRIBAL_ID("TRIBAL_ID", Kind.ELEMENT, "tribal ID numbers"),
  GOVID("GOVID", Kind.ELEMENT, "other government numbers"),
  TIN("TIN", Kind.ELEMENT, "tax numbers"),
  IPPIN("IPPIN", Kind.ELEMENT, "tax office PINs"),
  FIN_CODE("FIN_CODE", Kind.ELEMENT, "card or account numbers with their code"),
  FIN_CODE_EXP("FIN_CODE_EXP", Kind.ELEMENT, "card numbers with expiry date"),
  FIN_ACCT("FIN_ACCT", Kind.ELEMENT, "account numbers"),
  FIN_ACCT_BANK("FIN_ACCT_BANK", Kind.ELEMENT, "bank account numbers"),
  FIN_ACCESS("FIN_ACCESS", Kind.ELEMENT, "PINs or passwords of financial accounts"),
  PAN("PAN", Kind.ELEMENT, "card numbers"),
  PAN_CREDIT("PAN_CREDIT", Kind.ELEMENT, "credit card numbers"),
  PAN_USABLE("PAN_USABLE", Kind.ELEMENT, "card numbers that can be used as they are"),
  ROUTING_CODE("ROUTING_CODE", Kind.ELEMENT, "routing codes"),
  PIN("PIN", Kind.ELEMENT, "PINs"),
  ONLINE_CRED("ONLINE_CRED", Kind.ELEMENT, "user names or e-mail addresses with passwords"),
  EMAIL_CRED("EMAIL_CRED", Kind.ELEMENT, "logins of mailboxes"),
  ONLINE_CRED_SENSITIVE(
      "ONLINE_CRED_SENSITIVE", Kind.ELEMENT, "logins of accounts with sensitive data"),
  AUTH_SECRET("AUTH_SECRET", Kind.ELEMENT, "authentication secrets"),
  PRIVATE_KEY("PRIVATE_KEY", Kind.ELEMENT, "private keys"),
  MEDICAL("MEDICAL", Kind.ELEMENT, "health data"),
  HEALTH_INS("HEALTH_INS", Kind.ELEMENT, "health insurance data"),
  BIOMETRIC("BIOMETRIC", Kind.ELEMENT, "biometric data"),
  GENETIC("GENETIC", Kind.ELEMENT, "genetic data"),
  DOB("DOB", Kind.ELEMENT, "dates of birth"),
  MOTHER_MAIDEN("MOTHER_MAIDEN", Kind.ELEMENT, "mothers' maiden names"),
  E_SIGNATURE("E_SIGNATURE", Kind.ELEMENT, "electronic signatures"),
  EMPLOYER_ID_CODE("EMPLOYER_ID_CODE", Kind.ELEMENT, "employee numbers with codes"),
  BIRTH_CERT("BIRTH_CERT", Kind.ELEMENT, "birth certificates"),
  ALPR("ALPR", Kind.ELEMENT, "licence plate records"),
  TAX_INFO("TAX_INFO", Kind.ELEMENT, "tax data"),
  WORK_EVAL("WORK_EVAL", Kind.ELEMENT, "work evaluations"),
  DISSOCIATED_LINKABLE("DISSOCIATED_LINKABLE", Kind.ELEMENT, "split data that can be joined again"),
  SUFFICIENT_FOR_ID_THEFT(
      "SUFFICIENT_FOR_ID_THEFT", Kind.ELEMENT, "data that is enough for identity theft"),
  TRACK("TRACK", Kind.ELEMENT, "stripe data of cards"),
  ADDRESS("ADDRESS", Kind.EVERYDAY, "postal addresses"),
  EMAIL("EMAIL", Kind.EVERYDAY, "e-mail addresses"),
  PHONE("PHONE", Kind.EVERYDAY, "telephone numbers"),
  USERNAME("USERNAME", Kind.EVERYDAY, "user names"),
  ORDERS("ORDERS", Kind.EVERYDAY, "orders"),
  PASSWORD("PASSWORD", Kind.EVERYDAY, "passwords"),
  PASSWORD_HASH("PASSWORD_HASH", Kind.EVERYDAY, "hashed passwords"),
  PAN_PARTIAL("PAN_PARTIAL", Kind.EVERYDAY, "parts of card numbers"),
  IP_ADDRESS("IP_ADDRESS", Kind.EVERYDAY, "Internet addresses"),
  LOCATION("LOCATION", Kind.EVERYDAY, "places where people were"),
  MESSAGES("MESSAGES", Kind.EVERYDAY, "messages"),
  PHOTO("PHOTO", Kind.EVERYDAY, "photographs"),
  GENDER("GENDER", Kind.EVERYDAY, "gender"),
  ACCOUNT_ID_AND_PASSWORD("ACCOUNT_ID+PASSWORD", Kind.WORD, "account names with passwords"),
  ACTIVELY_EXPLOITED_VULN_OR_SEVERE_INCIDENT_IN_PRODUCT(
      "ACTIVELY_EXPLOITED_VULN_OR_SEVERE_INCIDENT_IN_PRODUCT",
      Kind.WORD,
      "a hole that is being exploited, or a severe incident, in a product you make"),
  ANNEXURE_I_INCIDENT(
      "ANNEXURE_I_INCIDENT", Kind.WORD, "an incident of the kinds that the Indian directions list"),
  ANY_INCIDENT("ANY_INCIDENT", Kind.WORD, "any security incident"),
  ANY_PD("ANY_PD", Kind.WORD, "any personal data"),
  AUTH_CRED("AUTH_CRED", Kind.WORD, "logins"),
  CARD_PAN("CARD_PAN", Kind.WORD, "card numbers"),
  CARD_SAD("CARD_SAD", Kind.WORD, "card codes, PINs or stripe data"),
  CHILD("CHILD", Kind.WORD, "children"),
  CHILD_UNDER_14("CHILD_UNDER_14", Kind.WORD, "children under 14"),
  COVERED_CYBER_INCIDENT(
      "COVERED_CYBER_INCIDENT",
      Kind.WORD,
      "an incident that the American rule on critical infrastructure covers"),
  CRITICAL_INFRASTRUCTURE_INCIDENT(
      "CRITICAL_INFRASTRUCTURE_INCIDENT", Kind.WORD, "an incident in critical infrastructure"),
  CUSTOMER_FINANCIAL_INFO_UNENCRYPTED(
      "CUSTOMER_FINANCIAL_INFO_UNENCRYPTED", Kind.WORD, "readable financial data of customers"),
  ELDERLY("ELDERLY", Kind.WORD, "elderly people"),
  FINANCIAL("FINANCIAL", Kind.WORD, "financial data"),
  FINANCIAL_OBLIGATIONS("FINANCIAL_OBLIGATIONS", Kind.WORD, "what people owe"),
  ID_FRAUD_ENABLING("ID_FRAUD_ENABLING", Kind.WORD, "data that enables identity fraud"),
  INCIDENT_RELATIVELY_MAJOR_OR_ABOVE(
      "INCIDENT_RELATIVELY_MAJOR_OR_ABOVE",
      Kind.WORD,
      "an incident of China's grade 'relatively major' or above"),
  INTRUSION_INCIDENT("INTRUSION_INCIDENT", Kind.WORD, "an intrusion"),
  LARGE_SCALE("LARGE_SCALE", Kind.WORD, "data on a large scale"),
  LEGAL_SECRECY("LEGAL_SECRECY", Kind.WORD, "data under legal secrecy"),
  MAJOR_ICT_INCIDENT("MAJOR_ICT_INCIDENT", Kind.WORD, "an incident classified as major"),
  MALICIOUS_ACT("MALICIOUS_ACT", Kind.WORD, "a malicious act"),
  MATERIAL_CYBER_INCIDENT(
      "MATERIAL_CYBER_INCIDENT", Kind.WORD, "an incident that matters to investors"),
  NAME_OR_ID_AND_PRESCRIBED_DATA(
      "NAME_OR_ID+PRESCRIBED_DATA",
      Kind.WORD,
      "names or ID numbers with data on the list of the regulations"),
  OVER_1000("OVER_1000", Kind.WORD, "more than 1,000 people"),
  PHI_UNSECURED("PHI_UNSECURED", Kind.WORD, "readable health data under HIPAA"),
  PHR_IDENTIFIABLE_HEALTH_UNSECURED(
      "PHR_IDENTIFIABLE_HEALTH_UNSECURED", Kind.WORD, "readable personal health records"),
  PRESCRIBED_DATA("PRESCRIBED_DATA", Kind.WORD, "data on the list of the regulations"),
  PRODUCT_RISK_NATIONAL_SECURITY(
      "PRODUCT_RISK_NATIONAL_SECURITY", Kind.WORD, "a danger to national security from a product"),
  PROPERTY_DAMAGE_RISK("PROPERTY_DAMAGE_RISK", Kind.WORD, "data whose misuse costs people money"),
  RANSOM_PAYMENT("RANSOM_PAYMENT", Kind.WORD, "a ransom that was paid"),
  SCALE_500("SCALE_500", Kind.WORD, "500 people or more"),
  SENSITIVE_PI("SENSITIVE_PI", Kind.WORD, "sensitive personal information"),
  SIGNIFICANT_INCIDENT("SIGNIFICANT_INCIDENT", Kind.WORD, "an incident judged significant"),
  SPECIAL_CARE(
      "SPECIAL_CARE",
      Kind.WORD,
      "data that needs special care, such as health or criminal records"),
  SPECIAL_CAT("SPECIAL_CAT", Kind.WORD, "health, beliefs, origin, sex life or other special data"),
  STATE_PI("STATE_PI", Kind.WORD, "data on the list of any state"),
  SUBSTANTIAL_IMPACT_INCIDENT(
      "SUBSTANTIAL_IMPACT_INCIDENT", Kind.WORD, "an incident with substantial impact");

  /// What sort of code it is.
  public enum Kind {
    /// An element that laws list.
    ELEMENT,
    /// What stores keep and no law lists by itself.
    EVERYDAY,
    /// A condition that follows from data, counts, cause or moments.
    WORD
  }

  private final String code;
  private final Kind kind;
  private final String words;

  DataCode(String code, Kind kind, String words) {
    this.code = code;
    this.kind = kind;
    this.words = words;
  }

  @Override
  public String code() {
    return code;
  }

  public Kind kind() {
    return kind;
  }

  /// In plain English.
  public String words() {
    return words;
  }
}
