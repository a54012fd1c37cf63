package org.evenkeel.forensics.expression;

/// A place in the text of an expression that is being read.
final class Cursor {
  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  boolean more() {
    return at < text.length();
  }

  /// The next letter, which is left where it is; 0 at the end.
  char peek() {
    return more() ? text.charAt(at) : '\0';
  }

  /// Whether the next letter is one of `letters`.
  boolean isAny(String letters) {
    return more() && letters.indexOf(text.charAt(at)) >= 0;
  }

  char next() {
    if (!more()) {
      throw new Unclear();
    }
    return text.charAt(at++);
  }

  /// Goes behind `wanted` if it stands here.
  boolean skip(String wanted) {
    boolean there = text.startsWith(wanted, at);
    at += there ? wanted.length() : 0;
    return there;
  }

  /// What stands before the next `end`, and goes behind that.
  String until(char end) {
    int to = text.indexOf(end, at);
    if (to < 0) {
      throw new Unclear();
    }
    String before = text.substring(at, to);
    at = to + 1;
    return before;
  }
}
