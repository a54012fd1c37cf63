package org.evenkeel.law.code;

/// What sort of business it is.
public enum StoreKind implements Coded {
  ONLINE_RETAILER("online-retailer"),
  MARKETPLACE("marketplace"),
  PLATFORM("platform"),
  PHARMACY("pharmacy"),
  SERVICE("service"),
  OTHER("other");

  private final String code;

  StoreKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
