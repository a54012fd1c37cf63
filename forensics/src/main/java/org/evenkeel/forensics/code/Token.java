package org.evenkeel.forensics.code;

/// A word of a program.
///
/// @param text as the language means it: strings without quotes and escapes, variables of PHP
///   without their dollar sign
/// @param at where it begins in the program
/// @param escapes how many of its printable letters were written as codes (`\x65`)
record Token(Kind kind, String text, int at, int escapes) {
  /// What sort of word it is.
  enum Kind {
    NAME,
    VARIABLE,
    NUMBER,
    STRING,
    /// Operators and brackets.
    MARK,
    /// A regular expression of JavaScript.
    REGEX,
    /// Text outside the program: what PHP prints as it stands.
    PAGE,
    END
  }

  static Token of(Kind kind, String text, int at) {
    return new Token(kind, text, at, 0);
  }

  boolean is(String mark) {
    return kind == Kind.MARK && text.equals(mark);
  }

  boolean isName(String word) {
    return kind == Kind.NAME && text.equalsIgnoreCase(word);
  }
}
