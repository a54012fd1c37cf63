package org.evenkeel.forensics.oracle;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;
import org.jspecify.annotations.Nullable;

/// Someone opens other people's orders or invoices one number after the other: many numbers, close
/// together, in order, where customers open a few of their own.
final class WalkOracle implements Oracle {
  /// Opens of one address that are no customer's any more.
  static final int MANY = 10;

  private static final int FEWEST = 20;
  private static final double DENSE = 0.4;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:order_id[=/]|id_order=|orders?/|view-order/|order-received/|invoices?/|"
              + "id_invoice=|customer_id=|id_customer=)(\\d{1,12})");

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    if (site.staff().knows(trail.address())) {
      return;
    }
    numbers(trail, site)
        .forEach(
            (what, numbers) -> {
              if (numbers.size() >= MANY && dense(site, what, numbers)) {
                found.accept(observation(trail, site, what));
              }
            });
  }

  /// Whether nearly all numbers between were opened, by this address or others that took turns.
  private static boolean dense(Site site, String what, NavigableSet<Long> numbers) {
    long range = numbers.last() - numbers.first() + 1;
    return site.walks().between(what, numbers.first(), numbers.last())
        >= Math.max(FEWEST, DENSE * range);
  }

  private static Observation observation(Trail trail, Site site, String what) {
    List<TracedGroup> groups =
        trail.groupsWhere(event -> isOpened(event, site) && what.equals(what(event))).toList();
    return Observation.of(
        trail,
        Act.of(Phase.COLLECT, "broken-access-control", "T1190", "T1213"),
        Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S4, Sign.S7)),
        "Opened orders or invoices of others one number after the other",
        groups);
  }

  private static boolean isOpened(Event event, Site site) {
    return Surface.served(event) && !Surface.staffPage(event) && !site.softMissing(event);
  }

  /// How often an address opened `what`.
  static long count(Trail trail, Site site, String what) {
    return trail
        .groupsWhere(event -> isOpened(event, site) && what.equals(what(event)))
        .mapToLong(TracedGroup::count)
        .sum();
  }

  /// The numbers that an address opened, by what they number.
  static Map<String, NavigableSet<Long>> numbers(Trail trail, Site site) {
    Map<String, NavigableSet<Long>> numbers = new TreeMap<>();
    trail
        .linesWhere(event -> isOpened(event, site) && what(event) != null)
        .forEach(
            line ->
                numbers
                    .computeIfAbsent(String.valueOf(what(line.event())), any -> new TreeSet<>())
                    .add(number(line.event())));
    return numbers;
  }

  private static @Nullable String what(Event event) {
    if (!mayBeNumbered(Surface.path(event)) && !mayBeNumbered(Surface.query(event))) {
      return null;
    }
    Matcher matcher = NUMBER.matcher(Surface.path(event) + "?" + Surface.query(event));
    return matcher.find()
        ? matcher.group().substring(0, matcher.group().length() - matcher.group(1).length())
        : null;
  }

  /// Expressions are asked only where a word of theirs stands.
  private static boolean mayBeNumbered(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("order") || lower.contains("invoice") || lower.contains("customer");
  }

  static long number(Event event) {
    Matcher matcher = NUMBER.matcher(Surface.path(event) + "?" + Surface.query(event));
    return matcher.find() ? Long.parseLong(matcher.group(1)) : -1;
  }
}
