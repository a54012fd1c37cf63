package org.evenkeel.forensics.rule;

/// A rule that cannot be used, and why, as the rest of a sentence that begins with its name.
final class RuleException extends RuntimeException {
  private final int line;
  private final int column;

  RuleException(String why) {
    this(why, 0);
  }

  /// @param line where it stands, from 1; 0 when whoever catches this knows better
  RuleException(String why, int line) {
    this(why, line, 0);
  }

  /// @param column where it stands in its line, from 1; 0 when that is not known
  RuleException(String why, int line, int column) {
    super(why);
    this.line = line;
    this.column = column;
  }

  /// The same, at the place of `said` unless it knows its place.
  RuleException at(Said said) {
    return line > 0 ? this : new RuleException(why(), said.line(), said.column());
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

  int column() {
    return column;
  }

  /// What the author of `file` should know.
  ///
  /// @param what the thing that it is wrong with, which begins the sentence
  RuleProblem problem(String file, String what) {
    return new RuleProblem(file, line, column, what + " " + why() + ". It is not used.");
  }
}
