package org.evenkeel.forensics.rule;

/// How numbers are compared.
public enum Comparison {
  EQ,
  NEQ,
  LT,
  LTE,
  GT,
  GTE;

  boolean holds(double value, double bound) {
    return switch (this) {
      case EQ -> value == bound;
      case NEQ -> value != bound;
      case LT -> value < bound;
      case LTE -> value <= bound;
      case GT -> value > bound;
      case GTE -> value >= bound;
    };
  }

  /// Whether it goes on holding when the value grows.
  boolean isLowerLimit() {
    return this == GT || this == GTE;
  }
}
