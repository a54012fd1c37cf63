package org.evenkeel.law.code;

/// What a store is beside a store.
public enum Also implements Coded {
  FINANCIAL_INSTITUTION("financial-institution"),
  INFORMATION_BROKER("information-broker"),
  HIPAA_COVERED("hipaa-covered"),
  HEALTH_RECORDS("health-records"),
  DFS_LICENSED("dfs-licensed"),
  TELECOM("telecom"),
  PAYMENT_LICENCE("payment-licence"),
  CRITICAL_INFRASTRUCTURE("critical-infrastructure"),
  MANUFACTURER("manufacturer"),
  SMALL_AGENT("small-agent");

  private final String code;

  Also(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
