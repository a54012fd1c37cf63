package org.evenkeel.forensics.rule;

/// How numbers are compared.
public enum Comparison {
  EQ,
  LT,
  LTE,
  GT,
  GTE;

  boolean holds(double value, double bound) {
    return switch (this) {
      case EQ -> value == bound;
      case LT -> value < bound;
      case LTE -> value <= bound;
      case GT -> value > bound;
      case GTE -> value >= bound;
    };
  }
}
