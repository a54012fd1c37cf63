package org.evenkeel.forensics.story;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.investigation.Citation;
import org.evenkeel.forensics.scan.Mark;
import org.evenkeel.forensics.scan.TracedLine;

/// Turns marked lines into citations: the first few and the last.
public final class Citations {
  private static final int MOST = 6;

  private Citations() {}

  public static List<Citation> of(List<TracedLine> lines) {
    return ofMarks(lines.stream().map(TracedLine::mark).toList());
  }

  public static List<Citation> ofMarks(List<Mark> marks) {
    List<Citation> citations = new ArrayList<>();
    for (int at = 0; at < marks.size(); at++) {
      if (at < MOST - 1 || at == marks.size() - 1) {
        citations.add(marks.get(at).citation());
      }
    }
    return citations;
  }
}
