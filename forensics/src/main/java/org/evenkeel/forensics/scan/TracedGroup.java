package org.evenkeel.forensics.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Row;

/// Lines of one address that are alike: same method, path, status and rules. A thousand guesses
/// take the room of fifty; their number, their times and their sizes stay.
public final class TracedGroup {
  private static final int LINES = 50;
  private static final int SIZES = 32;
  private static final Comparator<TracedLine> BY_PLACE = Comparator.comparing(TracedLine::mark);

  private final List<TracedLine> lines = new ArrayList<>();
  private final SortedMap<Long, Long> sizes = new TreeMap<>();
  private long count;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;

  /// Whether the line at hand is among the first, in order of place, and will be kept whole. Blocks
  /// are read in any order.
  boolean wantsLine(LineLoop at) {
    return lines.size() < LINES || at.comesBefore(lines.getLast().mark());
  }

  void line(Event event, List<Integer> rules, Mark mark) {
    TracedLine line = new TracedLine(event, rules, mark);
    int at = Collections.binarySearch(lines, line, BY_PLACE);
    lines.add(at < 0 ? -at - 1 : at, line);
    if (lines.size() > LINES) {
      lines.removeLast();
    }
  }

  void count(Row row) {
    count += Repeats.of(row);
    if (row.time() != Row.NO_TIME) {
      first = Math.min(first, row.time());
      last = Math.max(last, row.time());
    }
    if (row.sent() >= 0) {
      size(row.sent(), 1);
    }
  }

  /// The smallest are kept, so that it does not matter in which order they are seen.
  private void size(long size, long times) {
    sizes.merge(size, times, Long::sum);
    if (sizes.size() > SIZES) {
      sizes.remove(sizes.lastKey());
    }
  }

  void merge(TracedGroup other) {
    lines.addAll(other.lines);
    lines.sort(BY_PLACE);
    while (lines.size() > LINES) {
      lines.removeLast();
    }
    other.sizes.forEach(this::size);
    count += other.count;
    first = Math.min(first, other.first);
    last = Math.max(last, other.last);
  }

  /// The first lines, in order of place, at least one.
  public List<TracedLine> lines() {
    return List.copyOf(lines);
  }

  /// How many lines there were in all, folded repeats counted one by one.
  public long count() {
    return count;
  }

  public boolean timed() {
    return first <= last;
  }

  /// Microseconds since 1970.
  public long first() {
    return first;
  }

  public long last() {
    return last;
  }

  /// How often each size was answered; only the smallest sizes when there are many.
  public SortedMap<Long, Long> sizes() {
    return Collections.unmodifiableSortedMap(sizes);
  }

  /// The event that the first line tells.
  public Event event() {
    return lines.getFirst().event();
  }

  /// The rules that matched every line of the group.
  public List<Integer> rules() {
    return lines.getFirst().rules();
  }
}
