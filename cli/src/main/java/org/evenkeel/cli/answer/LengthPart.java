package org.evenkeel.cli.answer;

import org.evenkeel.forensics.investigation.Duration;
import org.evenkeel.forensics.investigation.Investigation;

/// For how long they had access.
final class LengthPart {
  private static final int MOST = 6;

  private LengthPart() {}

  static void write(Paper paper, Investigation found) {
    Duration duration = found.answer().duration();
    if (duration == null) {
      return;
    }
    paper.heading("For how long");
    paper.text(sentence(duration));
    paper.text("First proof of access: " + When.at(duration.firstAccess()));
    paper.text("Last thing seen: " + When.at(duration.lastActivity()));
    if (duration.intervals().size() > 1) {
      duration.intervals().stream().limit(MOST).forEach(each -> stretch(paper, each));
    }
  }

  private static void stretch(Paper paper, Duration.Interval each) {
    paper.item("-", Ink.PLAIN, each.actor() + ": " + When.span(each.span()));
  }

  private static String sentence(Duration duration) {
    var lasted = java.time.Duration.between(duration.firstAccess(), duration.lastActivity());
    String length = lasted.isZero() ? "one moment" : When.length(lasted);
    String atLeast = duration.atOrBefore() ? "At least " : "";
    String earlier = duration.atOrBefore() ? " It may have begun before the evidence does." : "";
    String end =
        duration.ongoing() ? "Nothing shows that it has ended." : "It seems to have ended.";
    String sentence = atLeast + length + '.' + earlier + ' ' + end;
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
