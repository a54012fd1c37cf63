package org.evenkeel.forensics.scan;

import java.util.Comparator;
import java.util.List;
import org.evenkeel.forensics.event.Event;

/// A line of someone worth following, with the rules that matched it.
///
/// @param event what it says
/// @param rules numbers of the rules, in their set
/// @param mark where it stands
public record TracedLine(Event event, List<Integer> rules, Mark mark)
    implements Comparable<TracedLine> {
  private static final Comparator<TracedLine> ORDER =
      Comparator.comparingLong((TracedLine line) -> line.event.time())
          .thenComparing(TracedLine::mark);

  public TracedLine {
    rules = List.copyOf(rules);
  }

  @Override
  public int compareTo(TracedLine other) {
    return ORDER.compare(this, other);
  }
}
