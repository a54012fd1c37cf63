package org.evenkeel.cli.answer;

import java.util.List;
import org.evenkeel.forensics.investigation.Statement;

/// What happened, sentence by sentence, each with the first line that it rests on.
final class StoryPart {
  private static final int MOST = 12;

  private StoryPart() {}

  static void write(Paper paper, List<Statement> story) {
    if (story.isEmpty()) {
      return;
    }
    paper.heading("What happened");
    int number = 1;
    for (Statement statement : story.stream().limit(MOST).toList()) {
      paper.item(number++ + ".", Ink.PLAIN, statement.text());
      WayInPart.firstOf(paper, statement.evidence());
    }
    if (story.size() > MOST) {
      paper.text(
          "and " + Count.of(story.size() - MOST, "more sentence") + ", all of them in --html.");
    }
  }
}
