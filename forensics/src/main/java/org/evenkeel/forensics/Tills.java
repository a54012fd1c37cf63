package org.evenkeel.forensics;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.evenkeel.forensics.exposure.Order;
import org.evenkeel.forensics.exposure.OrderList;
import org.evenkeel.forensics.investigation.Clock;
import org.evenkeel.forensics.investigation.Completeness;
import org.evenkeel.forensics.oracle.Site;
import org.evenkeel.forensics.scan.Till;
import org.evenkeel.forensics.source.Rotation;
import org.evenkeel.forensics.story.Times;
import org.jspecify.annotations.Nullable;

/// The store's orders held against the requests that placed them, and against the statements that
/// wrote them: hundreds of acts a day that several sources tell. They set the clocks of the order
/// list, of the database's log and of several web servers, and show whether lines are missing.
final class Tills {
  private static final int FEWEST = 20;

  /// So many orders of one server hardly fit a wrong offset by accident: with a hundred orders in
  /// five days, one in two thousand.
  private static final int FEWEST_OF_SERVER = 8;

  private static final int EXAMPLES = 20;
  private static final long SECOND = 1_000_000L;
  private static final long NOTABLE = 30 * SECOND;
  private static final double FITS = 0.6;

  private final OrderList orders;
  private final Site.Reach reach;
  private final SortedMap<String, Long> shifts = new TreeMap<>();
  private final List<Clock> clocks = new ArrayList<>();
  private final long[] web;
  private final @Nullable OrderFit list;
  private final @Nullable OrderFit database;

  /// @param till where orders were placed
  /// @param orders the store's list
  /// @param reach from when to when the web logs reach
  Tills(Map<Till.Key, long[]> till, OrderList orders, Site.Reach reach) {
    this.orders = orders;
    this.reach = reach;
    long[] listed = orders.isEmpty() || onlyDates(orders) ? new long[0] : times(orders.orders());
    long[] written = all(till, Till.Step.WRITTEN);
    long[] known = listed.length >= FEWEST ? listed : written;
    SortedMap<String, long[]> servers = servers(till);
    settle(servers, known);
    this.web = merged(servers.entrySet().stream().map(this::shifted).toList());
    this.list = fit(listed);
    this.database = fit(written);
    if (list != null) {
      clocks.add(
          clock("the order list", list, "Its times were held against the requests that order"));
    }
  }

  /// Orders that nothing is held against.
  static Tills none(OrderList orders) {
    return new Tills(Map.of(), orders, new Site.Reach(Long.MAX_VALUE, Long.MIN_VALUE));
  }

  private @Nullable OrderFit fit(long[] acts) {
    long[] within = within(acts);
    if (within.length < FEWEST || web.length < FEWEST) {
      return null;
    }
    OrderFit fit = OrderFit.of(within, web);
    return fit.sure() ? fit : null;
  }

  /// Acts in the time of the web logs, whatever the zone.
  private long[] within(long[] acts) {
    return Arrays.stream(acts)
        .filter(
            at -> at >= reach.from() - OrderFit.FURTHEST && at <= reach.to() + OrderFit.FURTHEST)
        .toArray();
  }

  /// Sets the clocks of several web servers by the one of which most is known.
  private void settle(SortedMap<String, long[]> servers, long[] known) {
    Map<String, OrderFit> fits = new TreeMap<>();
    servers.forEach(
        (family, lines) -> {
          if (servers.size() > 1 && lines.length >= FEWEST_OF_SERVER && known.length >= FEWEST) {
            OrderFit fit = OrderFit.of(lines, known);
            if (fit.sure() && fit.share() >= FITS) {
              fits.put(family, fit);
            }
          }
        });
    Optional<Map.Entry<String, OrderFit>> main =
        fits.entrySet().stream()
            .max(
                Map.Entry.comparingByValue(
                    (one, other) -> Integer.compare(one.partnered(), other.partnered())));
    fits.forEach(
        (family, fit) -> {
          OrderFit first = main.orElseThrow().getValue();
          long apart = fit.offset() - first.offset();
          long unsure = Math.max(2 * SECOND, fit.spread() + first.spread());
          boolean other = !family.equals(main.get().getKey());
          if (other && Math.abs(apart) > unsure) {
            shifts.put(family, apart);
          }
          if (other) {
            long shown = shifts.getOrDefault(family, 0L);
            clocks.add(
                new Clock(
                    family,
                    shown / (double) SECOND,
                    unsure / (double) SECOND,
                    fit.partnered(),
                    "Found by orders that were placed at this server and at the other"));
          }
        });
  }

  private static Clock clock(String source, OrderFit fit, String why) {
    return new Clock(
        source,
        fit.offset() / (double) SECOND,
        Math.max(1, fit.spread() / (double) SECOND),
        fit.partnered(),
        why);
  }

  /// Requests that place orders, by web server; the pages that thank for them where a store's way
  /// of ordering is not known.
  private static SortedMap<String, long[]> servers(Map<Till.Key, long[]> till) {
    Till.Step step =
        2 * all(till, Till.Step.PLACED).length >= all(till, Till.Step.THANKED).length
            ? Till.Step.PLACED
            : Till.Step.THANKED;
    SortedMap<String, long[]> servers = new TreeMap<>();
    till.forEach(
        (key, times) -> {
          if (key.step() == step) {
            String family = Rotation.of(key.source().path()).family();
            servers.merge(family, times, (one, other) -> merged(List.of(one, other)));
          }
        });
    return servers;
  }

  private long[] shifted(Map.Entry<String, long[]> server) {
    long shift = shifts.getOrDefault(server.getKey(), 0L);
    return Arrays.stream(server.getValue()).map(time -> time - shift).toArray();
  }

  private static long[] all(Map<Till.Key, long[]> till, Till.Step step) {
    return merged(
        till.entrySet().stream()
            .filter(entry -> entry.getKey().step() == step)
            .map(Map.Entry::getValue)
            .toList());
  }

  private static long[] merged(List<long[]> parts) {
    return parts.stream().flatMapToLong(LongStream::of).sorted().toArray();
  }

  private static long[] times(List<Order> orders) {
    return orders.stream().mapToLong(order -> order.at().toEpochMilli() * 1_000).toArray();
  }

  /// Whether the list tells days only.
  private static boolean onlyDates(OrderList orders) {
    long midnight =
        orders.orders().stream()
            .filter(
                order ->
                    order.at().atOffset(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT))
            .count();
    return 2 * midnight > orders.orders().size();
  }

  /// By how many microseconds each further web server was ahead of the first, by its files' family.
  Map<String, Long> shifts() {
    return shifts;
  }

  /// How the database's clock stands, where orders tell it.
  Optional<OrderFit> database() {
    return Optional.ofNullable(database);
  }

  /// All but the database's, which stands with the kinds of logs.
  List<Clock> clocks() {
    return clocks;
  }

  /// The order list by the web's clock.
  OrderList orders() {
    long off = list == null ? 0 : list.offset();
    return Math.abs(off) >= NOTABLE ? orders.earlier(off) : orders;
  }

  /// How long before and after a time of the web logs an order of that moment may be listed.
  java.time.Duration unsure() {
    return list == null
        ? java.time.Duration.ZERO
        : java.time.Duration.ofMillis(list.spread() / 1_000);
  }

  /// How complete the web logs are by the orders, null when nothing tells.
  @Nullable Completeness completeness() {
    if (list == null) {
      return null;
    }
    List<String> examples = missing().stream().limit(EXAMPLES).map(Order::id).toList();
    return new Completeness(covered().size(), missing().size(), examples);
  }

  /// Orders in the time of the web logs, by the web's clock.
  List<Order> covered() {
    return list == null ? List.of() : orders().within(instant(reach.from()), instant(reach.to()));
  }

  /// Those of them without the request that placed them.
  List<Order> missing() {
    if (list == null) {
      return List.of();
    }
    long[] listed = times(orders.orders());
    int before =
        (int) Arrays.stream(listed).filter(at -> at < reach.from() - OrderFit.FURTHEST).count();
    List<Order> all = orders().orders();
    Instant from = instant(reach.from());
    Instant to = instant(reach.to());
    return list.alone().stream()
        .map(index -> all.get(before + index))
        .filter(order -> !order.at().isBefore(from) && !order.at().isAfter(to))
        .toList();
  }

  private static Instant instant(long micros) {
    return Times.instant(micros);
  }
}
