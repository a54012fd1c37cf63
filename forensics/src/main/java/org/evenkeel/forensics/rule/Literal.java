package org.evenkeel.forensics.rule;

/// A text that has to occur in a line, letter case aside, before a rule can match it.
///
/// @param text at least two bytes, each written as the letter with its number (ISO 8859-1), folded
///   to lower case
/// @param where in which part of the line
public record Literal(String text, Where where) {
  /// A part of a line.
  public enum Where {
    /// The request target, as sent or with its escapes undone.
    TARGET,
    USER_AGENT,
    /// The referer, as sent or with its escapes undone.
    REFERER,
    /// Anywhere in the line; such a text holds no blank and no quote.
    LINE
  }
}
