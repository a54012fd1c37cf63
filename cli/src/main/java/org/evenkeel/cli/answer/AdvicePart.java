package org.evenkeel.cli.answer;

import org.evenkeel.forensics.investigation.Answer;

/// What to do first, and what is not known.
final class AdvicePart {
  private AdvicePart() {}

  static void write(Paper paper, Answer answer) {
    if (!answer.firstSteps().isEmpty()) {
      paper.heading("What to do first");
      int number = 1;
      for (String step : answer.firstSteps()) {
        paper.item(number++ + ".", Ink.PLAIN, step);
      }
    }
    if (!answer.unknown().isEmpty()) {
      paper.heading("What is not known, and why");
      answer.unknown().forEach(each -> paper.item("?", Ink.PLAIN, each));
    }
  }
}
