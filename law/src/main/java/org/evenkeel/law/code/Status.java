package org.evenkeel.law.code;

/// Whether a row binds.
public enum Status implements Coded {
  IN_FORCE("in_force"),
  ENACTED_FUTURE("enacted_future"),
  ENACTED_NO_DATE("enacted_no_date"),
  VOLUNTARY("voluntary"),
  NO_GENERAL_DUTY("no_general_duty"),
  UNCERTAIN("uncertain"),
  OUT_OF_SCOPE("out_of_scope"),
  CONTRACTUAL("contractual");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
