package org.evenkeel.forensics.story;

import java.util.Optional;
import org.evenkeel.forensics.investigation.Coverage;
import org.evenkeel.forensics.investigation.Gloss;

/// The verdict in one plain sentence.
public final class Sentence {
  private Sentence() {}

  public static String of(Story story, Coverage coverage) {
    return switch (story.verdict()) {
      case NO_EVIDENCE ->
          coverage.judged()
              ? "In what these sources cover there is no sign of an attack."
              : coverage.sources().isEmpty()
                  ? "Nothing could be judged: none of it could be read as a log."
                  : "Nothing could be judged: no line was in a format that is known here.";
      case ATTEMPTS_ONLY ->
          "There were attacks, as on every store, but nothing in these sources shows that one of"
              + " them succeeded.";
      case POSSIBLE ->
          "Some answers look as if an attack had succeeded; these sources alone do not prove it.";
      case PROBABLE -> "Someone very probably got in" + first(story) + ".";
      case CONFIRMED -> "Someone got in" + first(story) + "; independent sources agree.";
    };
  }

  private static String first(Story story) {
    Optional<WayIn> way = story.wayIn();
    return way.map(
            in ->
                ", "
                    + (in.atOrBefore() ? "at or before " : "on ")
                    + Gloss.moment(Times.instant(in.at())))
        .orElse("");
  }
}
