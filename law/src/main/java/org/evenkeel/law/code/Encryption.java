package org.evenkeel.law.code;

/// What a law says about encrypted data.
public enum Encryption implements Coded {
  YES(Effect.SAFE),
  YES_UNLESS_KEY(Effect.UNLESS_KEY),
  YES_UNLESS_KEY_128BIT(Effect.UNLESS_KEY),
  YES_UNLESS_KEY_NIST(Effect.UNLESS_KEY),
  RISK_FACTOR(Effect.NO_MATTER),
  NO(Effect.NO_MATTER),
  EXEMPT_34_3_A(Effect.UNLESS_KEY),
  EXEMPT_IF_ADVANCED_ENCRYPTION(Effect.UNLESS_KEY),
  EXEMPT_IF_TECH_MEASURE_MAKES_HARM_UNLIKELY(Effect.UNLESS_KEY),
  EXEMPT_IF_ENCRYPTED(Effect.UNLESS_KEY),
  REDACTION_ONLY_IN_TEXT(Effect.SIGNED_OFF);

  /// What encrypted data means for a duty.
  public enum Effect {
    /// Encrypted data ends the duty.
    SAFE,
    /// Encrypted data ends the duty unless the key went with it.
    UNLESS_KEY,
    /// A lawyer must agree that encryption counts.
    SIGNED_OFF,
    /// It only weighs in the risk.
    NO_MATTER
  }

  private final Effect effect;

  Encryption(Effect effect) {
    this.effect = effect;
  }

  public Effect effect() {
    return effect;
  }

  @Override
  public String code() {
    return name();
  }
}
