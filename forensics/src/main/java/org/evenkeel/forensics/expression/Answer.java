package org.evenkeel.forensics.expression;

/// What a search has come to.
enum Answer {
  /// The text holds the expression.
  YES,
  NO,
  /// It is not known before more of the text is read.
  LATER,
  /// It cannot be told here.
  UNKNOWN
}
