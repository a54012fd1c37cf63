package org.evenkeel.forensics.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
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
  private boolean fresh;
  private long count;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;

  /// Whether the line that was counted last will be kept whole: the first ones, and the first of
  /// each size of answer, as the odd one out is the one that matters.
  boolean wantsLine() {
    return lines.size() < LINES || (fresh && lines.size() < LINES + SIZES);
  }

  void line(Event event, List<Integer> rules, Mark mark) {
    lines.add(new TracedLine(event, rules, mark));
  }

  void count(Row row) {
    count += Repeats.of(row);
    if (row.time() != Row.NO_TIME) {
      first = Math.min(first, row.time());
      last = Math.max(last, row.time());
    }
    fresh = row.sent() >= 0 && sizes.size() < SIZES && !sizes.containsKey(row.sent());
    if (row.sent() >= 0 && (sizes.size() < SIZES || sizes.containsKey(row.sent()))) {
      sizes.merge(row.sent(), 1L, Long::sum);
    }
  }

  void merge(TracedGroup other) {
    lines.addAll(other.lines);
    lines.sort(BY_PLACE);
    while (lines.size() > LINES + SIZES) {
      lines.removeLast();
    }
    other.sizes.forEach((size, times) -> sizes.merge(size, times, Long::sum));
    count += other.count;
    first = Math.min(first, other.first);
    last = Math.max(last, other.last);
  }

  /// The same lines by another clock.
  ///
  /// @param clock from what the log says to what it was, both in microseconds since 1970
  public TracedGroup by(LongUnaryOperator clock) {
    TracedGroup other = new TracedGroup();
    for (TracedLine line : lines) {
      Event event = line.event();
      Event moved = event.timed() ? event.at(clock.applyAsLong(event.time())) : event;
      other.lines.add(new TracedLine(moved, line.rules(), line.mark()));
    }
    other.sizes.putAll(sizes);
    other.count = count;
    other.first = timed() ? clock.applyAsLong(first) : first;
    other.last = timed() ? clock.applyAsLong(last) : last;
    return other;
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

  /// How often each size was answered; only the first sizes when there are many.
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
