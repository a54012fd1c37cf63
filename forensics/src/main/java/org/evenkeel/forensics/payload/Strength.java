package org.evenkeel.forensics.payload;

/// How surely a value is what it is taken for.
public enum Strength {
  /// Unusual, but customers and programs write such things too.
  ODD,
  /// Hard to explain otherwise.
  LIKELY,
  /// Nothing else has this form.
  CERTAIN
}
