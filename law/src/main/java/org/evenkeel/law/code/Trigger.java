package org.evenkeel.law.code;

/// Which moment a clock reads, and how one moment stands in for another.
public enum Trigger {
  /// `awareness`, or `discovery` when only that is given.
  AWARENESS,
  /// `discovery`, or `awareness` when only that is given.
  DISCOVERY,
  DETERMINATION,
  HARM,
  CONFIRMATION,
  /// The later of awareness and `scopeKnown`; both are needed.
  SCOPE,
  /// `scopeKnown` alone.
  RESTORED,
  SUSPICION,
  ASSESSMENT,
  SIGNIFICANCE,
  MATERIALITY,
  /// The planned or real date of the letters.
  NOTICE,
  /// When an earlier report went in.
  TOLD,
  RANSOM,
  HANDLED,
  PFI,
  MAJOR
}
