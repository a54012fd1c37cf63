package org.evenkeel.forensics.correlation;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.rule.Correlation;

/// Finds when a correlation is true of a group. A window of its timespan slides over the matches in
/// order of their time, its begin excluded; from when it becomes true until it is no more, it has
/// come true once. What more matches can make untrue is judged when a window that begins with a
/// match is over; the next then begins with the next match.
final class Judging {
  private final Correlation correlation;
  private final Layout layout;
  private final long span;

  Judging(Correlation correlation, Layout layout) {
    this.correlation = correlation;
    this.layout = layout;
    this.span = correlation.timespan().toMillis() * 1000;
  }

  List<Firing> firings(Groups groups) {
    List<Firing> firings = new ArrayList<>();
    groups
        .all()
        .values()
        .forEach(
            group ->
                firings.addAll(
                    correlation.criterion().isKnownLate()
                        ? closing(group)
                        : sliding(group.sightings())));
    return firings;
  }

  private List<Firing> sliding(List<Sighting> sightings) {
    List<Firing> firings = new ArrayList<>();
    Window window = Windows.of(correlation, layout);
    Stretch stretch = null;
    int from = 0;
    int told = 0;
    for (int at = 0; at < sightings.size(); ) {
      long time = sightings.get(at).time();
      for (; from < at && sightings.get(from).time() <= time - span; from++) {
        window.leave(sightings.get(from));
      }
      int end = endOfMoment(sightings, at);
      window.enter(sightings.subList(at, end));
      if (stretch != null && (!window.holds() || from >= stretch.end)) {
        firings.add(stretch.firing(sightings));
        told = stretch.end;
        stretch = null;
      }
      if (window.holds()) {
        stretch = stretch == null ? new Stretch(Math.max(from, told), end - 1) : stretch;
        stretch.end = end;
      }
      at = end;
    }
    if (stretch != null) {
      firings.add(stretch.firing(sightings));
    }
    return firings;
  }

  /// Where the sightings of the moment end that begins at `at`.
  private static int endOfMoment(List<Sighting> sightings, int at) {
    int end = at + 1;
    while (end < sightings.size() && sightings.get(end).time() == sightings.get(at).time()) {
      end++;
    }
    return end;
  }

  private List<Firing> closing(Group group) {
    List<Sighting> sightings = group.sightings();
    List<Firing> firings = new ArrayList<>();
    int from = 0;
    while (from < sightings.size()) {
      long close = sightings.get(from).time() + span;
      if (close > group.end()) {
        break; // what was left out could have made a difference
      }
      Window window = Windows.of(correlation, layout);
      int to = from;
      while (to < sightings.size() && sightings.get(to).time() < close) {
        int end = endOfMoment(sightings, to);
        window.enter(sightings.subList(to, end));
        to = end;
      }
      if (window.holds()) {
        List<Sighting> members = window.telling(sightings.subList(from, to));
        firings.add(new Firing(members, members.size() - 1));
      }
      from = to;
    }
    return firings;
  }

  /// A run of sightings with which a correlation is true.
  private static final class Stretch {
    private final int from;
    private final int crossing;
    private int end;

    Stretch(int from, int crossing) {
      this.from = from;
      this.crossing = crossing;
    }

    Firing firing(List<Sighting> sightings) {
      return new Firing(sightings.subList(from, end), crossing - from);
    }
  }
}
