package org.evenkeel.forensics.replay;

/// One yes-or-no question about a value in the database.
///
/// @param expression the value asked about, as SQL
/// @param place which part of it: the number of a character, from 1; `WHOLE` or `LENGTH`
/// @param test what is asked of it
/// @param prefix for questions about how the value begins, that beginning; else empty
record Probe(String expression, int place, Test test, String prefix) {
  /// The value as a number.
  static final int WHOLE = 0;

  /// How many characters the value has.
  static final int LENGTH = -1;

  /// How the value begins.
  static final int PREFIX = -2;

  Probe(String expression, int place, Test test) {
    this(expression, place, test, "");
  }
}
