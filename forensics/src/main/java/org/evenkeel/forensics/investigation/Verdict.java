package org.evenkeel.forensics.investigation;

/// What the evidence, taken together, says. Attempts never add up to a breach: only consequences,
/// proofs of knowledge and independent sources raise a verdict.
public enum Verdict {
  NO_EVIDENCE("no-evidence"),
  ATTEMPTS_ONLY("attempts-only"),
  POSSIBLE("possible"),
  PROBABLE("probable"),
  CONFIRMED("confirmed");

  private final String word;

  Verdict(String word) {
    this.word = word;
  }

  /// The word used in documents.
  public String word() {
    return word;
  }
}
