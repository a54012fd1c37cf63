package org.evenkeel.law.facts;

/// Yes, no, or not known. Not known never becomes no.
public enum Tri {
  YES,
  NO,
  OPEN;

  public static Tri of(boolean yes) {
    return yes ? YES : NO;
  }

  public Tri or(Tri other) {
    if (this == YES || other == YES) {
      return YES;
    }
    return this == OPEN || other == OPEN ? OPEN : NO;
  }

  public Tri and(Tri other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == OPEN || other == OPEN ? OPEN : YES;
  }
}
