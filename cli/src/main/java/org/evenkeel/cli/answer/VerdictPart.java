package org.evenkeel.cli.answer;

import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;

/// The verdict: a word, and one plain sentence.
final class VerdictPart {
  private VerdictPart() {}

  static void write(Paper paper, Investigation found) {
    paper.blank();
    if (found.coverage().judged()) {
      paper.text(ink(found.verdict()), word(found.verdict()));
    } else {
      paper.text(Ink.WARNING, "NOTHING COULD BE JUDGED");
    }
    paper.blank();
    paper.text(Ink.BOLD, found.answer().sentence());
  }

  private static Ink ink(Verdict verdict) {
    return switch (verdict) {
      case NO_EVIDENCE -> Ink.CALM;
      case ATTEMPTS_ONLY -> Ink.BOLD;
      case POSSIBLE -> Ink.WARNING;
      case PROBABLE, CONFIRMED -> Ink.ALARM;
    };
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case NO_EVIDENCE -> "NO SIGN OF A BREAK-IN";
      case ATTEMPTS_ONLY -> "ATTEMPTS, NO BREAK-IN SEEN";
      case POSSIBLE -> "A BREAK-IN IS POSSIBLE";
      case PROBABLE -> "A BREAK-IN IS PROBABLE";
      case CONFIRMED -> "A BREAK-IN IS CONFIRMED";
    };
  }
}
