package org.evenkeel.forensics.scan;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// How everyone, not only suspects, was answered on one path.
public final class PathFacts {
  private static final int ADDRESSES = 500;

  private final SortedMap<Integer, StatusFacts> byStatus = new TreeMap<>();
  private final SmallestHashes addresses = new SmallestHashes(ADDRESSES);
  private final SmallestHashes posters = new SmallestHashes(ADDRESSES);
  private long firstPost = Long.MAX_VALUE;
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
    boolean post = row.has(Field.METHOD) && isPost(row);
    posts += post ? 1 : 0;
    firstPost = post && timed ? Math.min(firstPost, row.time()) : firstPost;
    withReferer += row.has(Field.REFERER) ? 1 : 0;
    addresses.add(row, Field.CLIENT_IP);
    if (post) {
      posters.add(row, Field.CLIENT_IP);
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
    addresses.merge(other.addresses);
    posters.merge(other.posters);
    firstPost = Math.min(firstPost, other.firstPost);
    posts += other.posts;
    withReferer += other.withReferer;
    requests += other.requests;
  }

  public SortedMap<Integer, StatusFacts> byStatus() {
    return Collections.unmodifiableSortedMap(byStatus);
  }

  /// Addresses that asked for the path; 500 of them when there are more.
  public Set<String> addresses() {
    return Collections.unmodifiableSet(addresses.all());
  }

  /// Addresses that sent forms there, likewise.
  public Set<String> posters() {
    return Collections.unmodifiableSet(posters.all());
  }

  /// Microseconds since 1970 of the first form, `Long.MAX_VALUE` when there was none.
  public long firstPost() {
    return firstPost;
  }

  /// Microseconds since 1970 of the first answer with a status of the hundred `hundred`;
  /// `Long.MAX_VALUE` when there was none.
  public long first(int hundred) {
    return byStatus.entrySet().stream()
        .filter(entry -> entry.getKey() / 100 == hundred)
        .mapToLong(entry -> entry.getValue().first())
        .min()
        .orElse(Long.MAX_VALUE);
  }

  /// Likewise of the last such answer; `Long.MIN_VALUE` when there was none.
  public long last(int hundred) {
    return byStatus.entrySet().stream()
        .filter(entry -> entry.getKey() / 100 == hundred)
        .mapToLong(entry -> entry.getValue().last())
        .max()
        .orElse(Long.MIN_VALUE);
  }

  /// Microseconds since 1970 of the first refusal after `time`, as far as firsts and lasts tell.
  public long first4After(long time) {
    return byStatus.entrySet().stream()
        .filter(entry -> entry.getKey() / 100 == 4)
        .mapToLong(
            entry ->
                entry.getValue().first() > time
                    ? entry.getValue().first()
                    : entry.getValue().last())
        .filter(at -> at > time)
        .min()
        .orElse(Long.MAX_VALUE);
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
