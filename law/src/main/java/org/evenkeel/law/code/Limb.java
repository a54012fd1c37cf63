package org.evenkeel.law.code;

/// One of several ways to meet a condition.
public enum Limb implements Coded {
  COUNT("COUNT"),
  UNIQUE_ID("UNIQUE_ID"),
  EXTERNAL_ATTACK("EXTERNAL_ATTACK"),
  LOSS_CNY_5M("LOSS_CNY_5M"),
  SUBSTANTIAL_HARM("SUBSTANTIAL_HARM"),
  PFI_DEMANDED("PFI_DEMANDED");

  private final String code;

  Limb(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
