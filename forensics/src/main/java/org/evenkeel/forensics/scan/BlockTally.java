package org.evenkeel.forensics.scan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.evenkeel.forensics.event.Row;

/// What was seen in a block of lines, or in all blocks of a source.
public final class BlockTally {
  private static final int SAMPLES = 5;

  private long lines;
  private long unreadable;
  private long untimed;
  private long inside;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;
  private final TimeCounts hours = new TimeCounts(Duration.ofHours(1));
  private final List<Mark> samples = new ArrayList<>();

  void lines(long count) {
    lines += count;
  }

  /// Counts objects beyond the first of their line as lines of their own.
  void further(long objects) {
    lines += objects;
  }

  void event(long time) {
    if (time == Row.NO_TIME) {
      untimed++;
      return;
    }
    if (time < first) {
      first = time;
    }
    if (time > last) {
      last = time;
    }
    hours.count(time);
  }

  /// Counts a line whose client is no visitor from outside.
  void inside() {
    inside++;
  }

  void unreadable() {
    unreadable++;
  }

  /// Whether another unreadable line is worth keeping as a sample.
  boolean wantsSample() {
    return samples.size() < SAMPLES;
  }

  void sample(Mark mark) {
    samples.add(mark);
  }

  void merge(BlockTally other) {
    lines += other.lines;
    unreadable += other.unreadable;
    untimed += other.untimed;
    inside += other.inside;
    first = Math.min(first, other.first);
    last = Math.max(last, other.last);
    hours.merge(other.hours);
    samples.addAll(other.samples);
    samples.sort(null);
    while (samples.size() > SAMPLES) {
      samples.removeLast();
    }
  }

  public long lines() {
    return lines;
  }

  public long unreadableLines() {
    return unreadable;
  }

  public long untimedLines() {
    return untimed;
  }

  /// How many lines name a client in a private network.
  public long insideLines() {
    return inside;
  }

  /// Whether any line has a time.
  public boolean timed() {
    return first <= last;
  }

  /// Microseconds since 1970 of the earliest line.
  public long first() {
    return first;
  }

  public long last() {
    return last;
  }

  /// Lines per hour, by the hour's number since 1970.
  public SortedMap<Long, Long> hours() {
    return hours.counts();
  }

  public List<Mark> samples() {
    return List.copyOf(samples);
  }
}
