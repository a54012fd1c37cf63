package org.evenkeel.forensics.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Row;

/// Lines of one address that are alike: same method, path, status and rules. A thousand guesses
/// take the room of fifty; their number, their times and their sizes stay.
///
/// What is kept does not depend on the order in which blocks are read: the first lines by place,
/// the smallest sizes, and of each of these sizes its first line, as the odd one out is the one
/// that matters.
public final class TracedGroup {
  private static final int LINES = 50;
  private static final int SIZES = 32;
  private static final Comparator<TracedLine> BY_PLACE = Comparator.comparing(TracedLine::mark);

  private final List<TracedLine> lines = new ArrayList<>();
  private final SortedMap<Long, TracedLine> ofSize = new TreeMap<>();
  private final SortedMap<Long, Long> sizes = new TreeMap<>();
  private long count;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;

  /// Whether the line at hand, counted already, will be kept whole.
  boolean wantsLine(LineLoop at, Row row) {
    if (lines.size() < LINES || at.comesBefore(lines.getLast().mark())) {
      return true;
    }
    TracedLine known = ofSize.get(row.sent());
    return sizes.containsKey(row.sent()) && (known == null || at.comesBefore(known.mark()));
  }

  void line(Event event, List<Integer> rules, Mark mark) {
    TracedLine line = new TracedLine(event, rules, mark);
    int at = Collections.binarySearch(lines, line, BY_PLACE);
    lines.add(at < 0 ? -at - 1 : at, line);
    if (lines.size() > LINES) {
      lines.removeLast();
    }
    ofSize(event.sent(), line);
  }

  private void ofSize(long size, TracedLine line) {
    if (sizes.containsKey(size)) {
      ofSize.merge(size, line, (one, two) -> BY_PLACE.compare(one, two) <= 0 ? one : two);
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

  private void size(long size, long times) {
    sizes.merge(size, times, Long::sum);
    if (sizes.size() > SIZES) {
      ofSize.remove(sizes.lastKey());
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
    other.ofSize.forEach(this::ofSize);
    count += other.count;
    first = Math.min(first, other.first);
    last = Math.max(last, other.last);
  }

  /// The same lines by other clocks. Of large groups, whose last lines are not kept, the end is
  /// moved as far as the last one that is.
  ///
  /// @param clock when a line was written in truth, in microseconds since 1970
  public TracedGroup by(ToLongFunction<TracedLine> clock) {
    TracedGroup other = new TracedGroup();
    lines.forEach(line -> other.lines.add(by(clock, line)));
    ofSize.forEach((size, line) -> other.ofSize.put(size, by(clock, line)));
    other.sizes.putAll(sizes);
    other.count = count;
    other.first = first;
    other.last = last;
    if (timed()) {
      other.first = first + moved(clock, line -> line.event().time() == first, lines.getFirst());
      other.last = last + moved(clock, line -> line.event().time() == last, lines.getLast());
    }
    return other;
  }

  /// The same lines, each read anew.
  ///
  /// @param reading what an event says when more is known than the line
  public TracedGroup read(UnaryOperator<Event> reading) {
    TracedGroup other = new TracedGroup();
    lines.forEach(line -> other.lines.add(read(reading, line)));
    ofSize.forEach((size, line) -> other.ofSize.put(size, read(reading, line)));
    other.sizes.putAll(sizes);
    other.count = count;
    other.first = first;
    other.last = last;
    return other;
  }

  private static TracedLine read(UnaryOperator<Event> reading, TracedLine line) {
    Event event = reading.apply(line.event());
    return event.equals(line.event()) ? line : new TracedLine(event, line.rules(), line.mark());
  }

  private long moved(
      ToLongFunction<TracedLine> clock, Predicate<TracedLine> wanted, TracedLine otherwise) {
    TracedLine line = lines.stream().filter(wanted).findFirst().orElse(otherwise);
    return line.event().timed() ? clock.applyAsLong(line) - line.event().time() : 0;
  }

  /// The same group without lines that are not among `kept`; empty when none of its lines is.
  public Optional<TracedGroup> with(Set<TracedLine> kept) {
    TracedGroup other = new TracedGroup();
    lines.stream().filter(kept::contains).forEach(other.lines::add);
    ofSize.forEach(
        (size, line) -> {
          if (kept.contains(line)) {
            other.ofSize.put(size, line);
          }
        });
    other.sizes.putAll(sizes);
    other.count = count - (lines().size() - other.lines().size());
    other.first = first;
    other.last = last;
    return other.lines.isEmpty() ? Optional.empty() : Optional.of(other);
  }

  private static TracedLine by(ToLongFunction<TracedLine> clock, TracedLine line) {
    Event event = line.event();
    Event moved = event.timed() ? event.at(clock.applyAsLong(line)) : event;
    return new TracedLine(moved, line.rules(), line.mark());
  }

  /// The lines that were kept, in order of place, at least one.
  public List<TracedLine> lines() {
    if (lines.size() < LINES) {
      return List.copyOf(lines);
    }
    TreeSet<TracedLine> kept = new TreeSet<>(BY_PLACE);
    kept.addAll(lines);
    kept.addAll(ofSize.values());
    return List.copyOf(kept);
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
