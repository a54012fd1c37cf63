package org.evenkeel.forensics.oracle;

/// A sign by which success is told from attempt: S1 to S18 of the catalogue, each with the weight
/// that it adds to the log-odds of success.
public enum Sign {
  /// A path that was missing, later served.
  S1(1.0, false, "was missing before, and then there"),
  /// The first post ever to a new program.
  S2(3.0, true, "a program that is new, and takes commands at once"),
  /// A login followed by a page that strangers are not shown.
  S3(3.5, true, "a sign-in followed by pages that only staff is shown"),
  /// An answer of another size than usual, or of exactly two sizes.
  S4(1.5, false, "answers of unusual sizes"),
  /// Answers that took as long as they were told to.
  S5(2.0, false, "answers that took as long as they were told to"),
  /// Exactly as many bytes as the file has.
  S6(4.0, true, "exactly as many bytes as the file has"),
  /// Use of something that only success could have taught.
  S7(4.5, true, "knowledge that only success could have given"),
  /// Someone else goes straight where a scanner stopped.
  S8(1.0, false, "someone else went straight to what had been found"),
  /// A row in the database of that time.
  S9(3.5, false, "a matching entry in the database"),
  /// A file of that time.
  S10(3.0, false, "a matching file in the web folder"),
  /// The server itself called out.
  S11(3.5, false, "the server's own log of the consequence"),
  /// Errors while tuning, then steady answers.
  S12(0.7, false, "errors first, then steady answers"),
  /// Guessing that stops at once after one answer of another kind.
  S13(1.0, false, "guessing that stopped after one answer of another kind"),
  /// A private path used for days.
  S14(3.0, true, "a page that nobody else knows, used again and again"),
  /// A session without a login.
  S15(2.5, false, "pages for staff without a sign-in"),
  /// A protected interface that answers without a token having been given.
  S16(3.5, true, "an answer of a protected interface without a key having been given"),
  /// As many bytes as the data has.
  S17(2.0, false, "as many bytes as the whole of the data"),
  /// The store's usual way of saying no.
  S18(-3.0, false, "the store's usual way of saying no");

  private final double weight;
  private final boolean proof;
  private final String words;

  Sign(double weight, boolean proof, String words) {
    this.weight = weight;
    this.proof = proof;
    this.words = words;
  }

  /// What it adds to the log-odds of success, in nats.
  public double weight() {
    return weight;
  }

  /// Whether it needs success.
  boolean isProof() {
    return proof;
  }

  /// What it says, in a few words for people.
  public String words() {
    return words;
  }
}
