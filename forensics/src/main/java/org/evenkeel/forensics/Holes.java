package org.evenkeel.forensics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.forensics.exposure.Order;
import org.evenkeel.forensics.investigation.Coverage.Cause;
import org.evenkeel.forensics.investigation.Coverage.Gap;
import org.evenkeel.forensics.investigation.Span;

/// Stretches in which lines are missing, as the store's orders show: several orders one after the
/// other without the request that placed them, more than the store's usual share of such orders
/// makes believable.
final class Holes {
  /// Less likely than this to be an accident.
  private static final double NEVER = 1e-6;

  private static final int FEWEST = 4;

  /// Even the best log lacks some, and a store that sells by telephone lacks many.
  private static final double LEAST_SHARE = 0.02;

  /// When nearly every order comes another way, single ones tell nothing.
  private static final double MOST_SHARE = 0.7;

  private static final int SOME = 3;
  private static final double EXPECTED = 8;

  private final List<Order> orders;
  private final Set<Order> missing;

  Holes(Tills tills) {
    this.orders = tills.covered();
    this.missing = new HashSet<>(tills.missing());
  }

  /// The gaps that the hours show, with what made them, and those that orders show beside.
  List<Gap> of(List<Gap> gaps) {
    List<Gap> all = new ArrayList<>();
    gaps.forEach(gap -> all.add(explained(gap)));
    for (Gap hole : byOrders()) {
      if (all.stream().noneMatch(gap -> overlap(gap.span(), hole.span()))) {
        all.add(hole);
      }
    }
    return all;
  }

  private static boolean overlap(Span one, Span other) {
    return !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
  }

  private Gap explained(Gap gap) {
    Span span = gap.span();
    long placed =
        orders.stream()
            .filter(order -> order.at().isAfter(span.from()) && order.at().isBefore(span.to()))
            .count();
    if (placed >= SOME) {
      return new Gap(
          span,
          gap.why()
              + ". But "
              + placed
              + " orders were placed in that time, so the store was running: the lines were removed"
              + " or lost",
          Cause.REMOVED);
    }
    double expected = orders.size() * seconds(span) / Math.max(1, reach());
    boolean down = placed == 0 && expected >= EXPECTED && gap.cause() == Cause.UNKNOWN;
    return down
        ? new Gap(
            span,
            gap.why() + ". No order was placed either, so the store seems to have been down",
            Cause.OUTAGE)
        : gap;
  }

  private double reach() {
    return orders.isEmpty() ? 0 : seconds(new Span(orders.getFirst().at(), orders.getLast().at()));
  }

  private static double seconds(Span span) {
    return java.time.Duration.between(span.from(), span.to()).toSeconds();
  }

  private List<Gap> byOrders() {
    List<Gap> holes = new ArrayList<>();
    double share = Math.max(LEAST_SHARE, missing.size() / (double) Math.max(1, orders.size()));
    if (share > MOST_SHARE) {
      return holes;
    }
    List<Order> run = new ArrayList<>();
    Instant before = orders.isEmpty() ? Instant.EPOCH : orders.getFirst().at();
    for (Order order : orders) {
      if (missing.contains(order)) {
        run.add(order);
      } else {
        add(run, before, order.at(), share, holes);
        run.clear();
        before = order.at();
      }
    }
    add(run, before, run.isEmpty() ? before : run.getLast().at(), share, holes);
    return holes;
  }

  private static void add(
      List<Order> run, Instant before, Instant after, double share, List<Gap> holes) {
    if (run.size() >= FEWEST && Math.pow(share, run.size()) < NEVER) {
      holes.add(
          new Gap(
              new Span(before, after),
              "Of "
                  + run.size()
                  + " orders placed one after the other, none has its request in the web access"
                  + " logs, while nearly all others have: lines were removed or lost",
              Cause.REMOVED));
    }
  }
}
