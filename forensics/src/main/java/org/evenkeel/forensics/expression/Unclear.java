package org.evenkeel.forensics.expression;

/// An expression has a part that is not understood here.
final class Unclear extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unclear() {
    super(null, null, false, false);
  }
}
