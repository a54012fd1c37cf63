package org.evenkeel.forensics.rule;

/// A rule that cannot be used, and why, as the rest of a sentence that begins with its name.
final class RuleException extends RuntimeException {
  RuleException(String why) {
    super(why);
  }
}
