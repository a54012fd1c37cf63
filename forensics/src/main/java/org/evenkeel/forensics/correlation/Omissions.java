package org.evenkeel.forensics.correlation;

import java.util.ArrayList;
import java.util.List;

/// What a correlation could not take into account, in lines.
final class Omissions {
  private long seen;
  private long ungrouped;
  private long untimed;
  private long leftOut;
  private long beyond;

  void seen(long lines) {
    seen += lines;
  }

  void ungrouped(long lines) {
    ungrouped += lines;
  }

  void untimed(long lines) {
    untimed += lines;
  }

  void take(Groups groups) {
    leftOut = groups.leftOut();
    beyond = groups.beyond();
  }

  /// Sentences about the correlation called `title`; none when nothing was left out that matters.
  List<String> sentences(String title, List<String> by) {
    List<String> sentences = new ArrayList<>();
    if (beyond > 0) {
      sentences.add(
          beyond
              + " of "
              + seen
              + " lines were left out, the latest of groups with very many; it may have come true"
              + " more often.");
    }
    if (leftOut > 0) {
      sentences.add(
          leftOut
              + " of "
              + seen
              + " lines were left out, as they make up more groups than can be kept; it may have"
              + " come true for others.");
    }
    if (untimed > 0) {
      sentences.add(untimed + " lines tell no time, so that they were left out.");
    }
    if (ungrouped > 0 && ungrouped == seen) {
      sentences.add(
          "None of its "
              + seen
              + " lines has all of "
              + String.join(", ", by)
              + ", by which it groups.");
    }
    return sentences.isEmpty()
        ? List.of()
        : List.of("The correlation '" + title + "': " + String.join(" ", sentences));
  }
}
