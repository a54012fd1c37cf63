package org.evenkeel.desk.investigate;

import java.time.Instant;

/// What a person says of the machine's answer to a key question, or of a part of what it found,
/// kept beside it.
///
/// @param about the name of a question, or the kind of the part and what is the same of it in every
///   run: `finding:` and the rule, `artifact:` and the place
/// @param words the answer as the person has it; empty when the machine's stands
/// @param by a person's identifier
public record Judgement(
    String about, Verdict verdict, String words, String reason, String by, Instant said) {
  /// What becomes of the machine's answer.
  public enum Verdict {
    CONFIRMED("confirmed"),
    CORRECTED("corrected"),
    RULED_OUT("ruled out"),
    WITHDRAWN("no judgement");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
