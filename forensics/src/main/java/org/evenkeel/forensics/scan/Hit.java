package org.evenkeel.forensics.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// A rule that matched lines of one client: how often, when, and the first of them.
public final class Hit {
  private static final int SAMPLES = 4;
  private static final int PATHS = 8;

  private final int rule;
  private final long client;
  private final String address;
  private final String userAgent;
  private long count;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;
  private final List<Mark> earliest = new ArrayList<>(1);
  private final SortedSet<String> paths = new TreeSet<>();

  Hit(int rule, long client, String address, String userAgent) {
    this.rule = rule;
    this.client = client;
    this.address = address;
    this.userAgent = userAgent;
  }

  void add(Row row, LineLoop at) {
    count++;
    long time = row.time();
    if (time != Row.NO_TIME) {
      first = Math.min(first, time);
      last = Math.max(last, time);
    }
    if (earliest.size() < SAMPLES || at.comesBefore(earliest.getLast())) {
      keep(at.mark());
    }
    String path = row.text(Field.PATH);
    path(path == null ? "" : path);
  }

  /// Those that come first by their letters stay, in whichever order they are seen.
  private void path(String path) {
    if (paths.add(path) && paths.size() > PATHS) {
      paths.removeLast();
    }
  }

  private void keep(Mark mark) {
    earliest.add(mark);
    earliest.sort(null);
    if (earliest.size() > SAMPLES) {
      earliest.removeLast();
    }
  }

  void merge(Hit other) {
    count += other.count;
    first = Math.min(first, other.first);
    last = Math.max(last, other.last);
    other.earliest.forEach(this::keep);
    other.paths.forEach(this::path);
  }

  /// Number of the rule in its set.
  public int rule() {
    return rule;
  }

  long client() {
    return client;
  }

  /// The client's address, empty when the lines have none.
  public String address() {
    return address;
  }

  public String userAgent() {
    return userAgent;
  }

  public long count() {
    return count;
  }

  /// Whether any of the lines has a time.
  public boolean timed() {
    return first <= last;
  }

  /// Microseconds since 1970 of the first line.
  public long first() {
    return first;
  }

  public long last() {
    return last;
  }

  /// Some of the paths that were asked for; all of them when they are few.
  public SortedSet<String> paths() {
    return Collections.unmodifiableSortedSet(paths);
  }

  /// The first lines, in order of source and place.
  public List<Mark> marks() {
    return List.copyOf(earliest);
  }
}
