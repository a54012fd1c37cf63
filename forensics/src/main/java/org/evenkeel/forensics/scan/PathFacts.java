package org.evenkeel.forensics.scan;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// How everyone, not only suspects, was answered on one path.
public final class PathFacts {
  private static final int ADDRESSES = 500;

  private final SortedMap<Integer, StatusFacts> byStatus = new TreeMap<>();
  private final Set<String> addresses = new HashSet<>();
  private long posts;
  private long withReferer;
  private long requests;

  /// Answers with one status.
  public static final class StatusFacts {
    private long count;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    private void add(long times, long from, long to) {
      count += times;
      first = Math.min(first, from);
      last = Math.max(last, to);
    }

    public long count() {
      return count;
    }

    /// Microseconds since 1970 of the first such answer; `Long.MAX_VALUE` when none has a time.
    public long first() {
      return first;
    }

    public long last() {
      return last;
    }
  }

  void add(Row row) {
    requests++;
    boolean timed = row.time() != Row.NO_TIME;
    byStatus
        .computeIfAbsent(row.status(), status -> new StatusFacts())
        .add(1, timed ? row.time() : Long.MAX_VALUE, timed ? row.time() : Long.MIN_VALUE);
    posts += row.has(Field.METHOD) && isPost(row) ? 1 : 0;
    withReferer += row.has(Field.REFERER) ? 1 : 0;
    String address = addresses.size() < ADDRESSES ? row.text(Field.CLIENT_IP) : null;
    if (address != null) {
      addresses.add(address);
    }
  }

  private static boolean isPost(Row row) {
    int at = row.start(Field.METHOD);
    return Count.ofMethod(row.base(Field.METHOD), at, row.end(Field.METHOD)) == Count.POST;
  }

  void merge(PathFacts other) {
    other.byStatus.forEach(
        (status, facts) ->
            byStatus
                .computeIfAbsent(status, any -> new StatusFacts())
                .add(facts.count, facts.first, facts.last));
    addresses.addAll(other.addresses);
    posts += other.posts;
    withReferer += other.withReferer;
    requests += other.requests;
  }

  public SortedMap<Integer, StatusFacts> byStatus() {
    return Collections.unmodifiableSortedMap(byStatus);
  }

  /// Addresses that asked for the path; about 500 of them when there are more.
  public Set<String> addresses() {
    return Collections.unmodifiableSet(addresses);
  }

  public long requests() {
    return requests;
  }

  public long posts() {
    return posts;
  }

  public long withReferer() {
    return withReferer;
  }
}
