package org.evenkeel.forensics.rule;

/// A rule that cannot be used, and why, as the rest of a sentence that begins with its name.
final class RuleException extends RuntimeException {
  private final int line;

  RuleException(String why) {
    this(why, 0);
  }

  /// @param line where it stands, from 1; 0 when whoever catches this knows better
  RuleException(String why, int line) {
    super(why);
    this.line = line;
  }

  /// The same, at `line` unless it knows its line.
  RuleException at(int line) {
    return this.line > 0 ? this : new RuleException(why(), line);
  }

  String why() {
    return String.valueOf(getMessage());
  }

  int line() {
    return line;
  }
}
