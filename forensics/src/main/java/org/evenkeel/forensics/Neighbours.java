package org.evenkeel.forensics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.scan.Browsing;
import org.evenkeel.forensics.scan.ScanResult;
import org.evenkeel.forensics.source.Evidence;

/// Who sent the store something in the very seconds in which something happened on the server that
/// names no client. Where many did, none of them is told from the others.
final class Neighbours {
  private static final long NEAR = 5_000_000L;

  /// No clock stands further from UTC.
  private static final long FURTHEST = 14 * 3_600_000_000L;

  private static final int MOST_MOMENTS = 1_000;
  private static final int FEW = 12;

  private final long[] moments;
  private final List<Taker> takers = new CopyOnWriteArrayList<>();

  private Neighbours(long[] moments) {
    this.moments = moments;
  }

  /// Addresses that sent something at one of the moments of which messages of the server tell.
  ///
  /// @param scan what the first pass found
  /// @param tells whether a rule is about such messages
  static Set<String> of(ScanResult scan, IntPredicate tells, Evidence evidence, int threads)
      throws InterruptedException {
    Neighbours neighbours = new Neighbours(moments(scan, tells));
    if (neighbours.moments.length == 0) {
      return Set.of();
    }
    new Browsing(scan, threads).run(evidence, neighbours::within, neighbours::taker);
    return neighbours.found();
  }

  /// In microseconds since 1970, in order.
  private static long[] moments(ScanResult scan, IntPredicate tells) {
    return scan.hits().stream()
        .filter(hit -> hit.address().isEmpty() && hit.timed())
        .filter(hit -> tells.test(hit.rule()))
        .flatMapToLong(hit -> Arrays.stream(new long[] {hit.first(), hit.last()}))
        .sorted()
        .distinct()
        .limit(MOST_MOMENTS)
        .toArray();
  }

  /// Whether anything that was written from `first` to `last` may be near a moment, be it by the
  /// log's own clock.
  private boolean within(long first, long last) {
    int at = Arrays.binarySearch(moments, first - NEAR - FURTHEST);
    int next = at < 0 ? -at - 1 : at;
    return next < moments.length && moments[next] <= last + NEAR + FURTHEST;
  }

  private Consumer<Row> taker() {
    Taker taker = new Taker(moments);
    takers.add(taker);
    return taker::take;
  }

  private Set<String> found() {
    Map<Long, Set<String>> all = new TreeMap<>();
    for (Taker taker : takers) {
      taker.senders.forEach(
          (moment, addresses) ->
              all.computeIfAbsent(moment, any -> new TreeSet<>()).addAll(addresses));
    }
    Set<String> found = new TreeSet<>();
    all.values().stream().filter(senders -> senders.size() <= FEW).forEach(found::addAll);
    return found;
  }

  /// What one thread sees.
  private static final class Taker {
    private final long[] moments;
    private final Map<Long, Set<String>> senders = new TreeMap<>();

    Taker(long[] moments) {
      this.moments = moments;
    }

    void take(Row row) {
      if (row.time() == Row.NO_TIME || !asks(row)) {
        return;
      }
      near(row, row.time());
      if (row.localTime() != row.time()) { // logs without a zone may go by the web's
        near(row, row.localTime());
      }
    }

    private static boolean asks(Row row) {
      return !"GET".equals(row.text(Field.METHOD)) || row.has(Field.QUERY);
    }

    private void near(Row row, long time) {
      int at = Arrays.binarySearch(moments, time - NEAR);
      int next = at < 0 ? -at - 1 : at;
      if (next == moments.length || moments[next] > time + NEAR) {
        return;
      }
      String address = row.text(Field.CLIENT_IP);
      for (; next < moments.length && moments[next] <= time + NEAR && address != null; next++) {
        Set<String> known = senders.computeIfAbsent(moments[next], any -> new TreeSet<>());
        if (known.size() <= FEW) {
          known.add(address);
        }
      }
    }
  }
}
