package org.evenkeel.law.code;

/// Who is told.
public enum RecipientKind implements Coded {
  AUTHORITY("authority", "an authority"),
  INDIVIDUALS("individuals", "the people affected"),
  CRA("cra", "credit bureaus"),
  CONTROLLER("controller", "your client"),
  CERT("cert", "an incident response team"),
  CARD_BRAND("card_brand", "a card scheme"),
  ACQUIRER("acquirer", "your bank"),
  FORENSIC("forensic", "a forensic investigator"),
  RECORD("record", "your own register"),
  INVESTORS("investors", "investors"),
  MEDIA("media", "the media"),
  OTHER_ORGANISATION("other_organisation", "other organisations"),
  INTERNAL("internal", "your own assessment"),
  INSURER("insurer", "your insurer");

  private final String code;
  private final String words;

  RecipientKind(String code, String words) {
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
