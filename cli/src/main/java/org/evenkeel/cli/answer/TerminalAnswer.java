package org.evenkeel.cli.answer;

import org.evenkeel.forensics.investigation.Investigation;

/// An investigation as a page of text: the verdict first, then the owner's questions in the order
/// in which they are asked, then what the answer rests on.
public final class TerminalAnswer {
  private TerminalAnswer() {}

  /// A sentence under a heading, laid out as the answer is.
  public static String note(String heading, String sentence, Screen screen) {
    Paper paper = new Paper(screen);
    paper.heading(heading);
    paper.text(sentence);
    return paper.toString();
  }

  /// The whole page, ending with a newline.
  public static String of(Investigation found, Screen screen) {
    Paper paper = new Paper(screen);
    VerdictPart.write(paper, found);
    StoryPart.write(paper, found.answer().story());
    WayInPart.write(paper, found);
    LengthPart.write(paper, found);
    ActorsPart.write(paper, found);
    HarmPart.write(paper, found.harm());
    AdvicePart.write(paper, found.answer());
    OverTimePart.write(paper, found.scene());
    FindingsPart.write(paper, found.findings());
    CoveragePart.write(paper, found);
    return paper.toString();
  }
}
