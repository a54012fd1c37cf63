package org.evenkeel.forensics.oracle;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;
import org.jspecify.annotations.Nullable;

/// Someone opens other people's orders or invoices one number after the other: many numbers, close
/// together, in order, where customers open a few of their own.
final class WalkOracle implements Oracle {
  /// Opens of one address that are no customer's any more.
  static final int MANY = 10;

  private static final int FEWEST = 20;
  private static final double DENSE = 0.4;
  private static final long STEP = 3;
  private static final double ORDERLY = 0.8;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)((?:orders?|invoices?|customers?|receipts?|credit_?memos?|shipments?|packing|slips?|"
              + "rma)[a-z_-]{0,24}(?:\\[\\])?[=/_-](?:id[=/])?|"
              + "id_(?:order|invoice|customer|slip)=|"
              + "(?:invoices?|receipts?|rechnung(?:en)?|factur(?:e|a)s?|fattur[ae]|faktur[ay]?|"
              + "lieferscheine?|gutschrift(?:en)?|belege?|quittung(?:en)?)[a-z_-]{0,16}"
              + "(?:\\.(?:php|aspx?|jsp|html?))?(?:/|\\?(?:[a-z_]{1,20}=[^&]{0,20}&)?[a-z_]{1,12}=)|"
              + "(?:downloads?|documents?|tickets?|statements?)/(?:[a-z]{1,16}[_-])?)"
              + "(\\d{1,12})(?:[/.&?]|$)");

  /// Numbered things that may be meant for everybody, such as manuals: only whoever counts through
  /// them, coming from no page, is no visitor.
  private static final Pattern MAYBE_PUBLIC =
      Pattern.compile("(?i)^(?:downloads?|documents?|tickets?|statements?)/");

  private static final List<String> WORDS =
      List.of(
          "order",
          "invoice",
          "customer",
          "receipt",
          "memo",
          "shipment",
          "packing",
          "slip",
          "rma",
          "rechnung",
          "factur",
          "fattur",
          "faktur",
          "lieferschein",
          "gutschrift",
          "beleg",
          "quittung",
          "download",
          "document",
          "ticket",
          "statement");

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    if (site.staff().knows(trail.address())) {
      return;
    }
    numbers(trail, site)
        .forEach(
            (what, numbers) -> {
              boolean many = numbers.size() >= MANY && dense(site, what, numbers);
              if (many
                  && !isUsual(trail, site, what)
                  && (!isMaybePublic(what) || isCounted(trail, site, what))) {
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
        Proof.weighed(Proof.ATTACKER, signs(groups)),
        "Opened orders or invoices of others one number after the other",
        groups);
  }

  /// Programs that fetch what was ordered count through an interface, too.
  private static Set<Sign> signs(List<TracedGroup> groups) {
    boolean keyed = groups.stream().anyMatch(group -> Backstage.isInterface(group.event()));
    return keyed ? EnumSet.of(Sign.S4) : EnumSet.of(Sign.S4, Sign.S7);
  }

  /// Whether a program fetches so that did from the start of the log on.
  private static boolean isUsual(Trail trail, Site site, String what) {
    return trail
        .linesWhere(event -> Backstage.isInterface(event) && what.equals(what(event)))
        .findFirst()
        .map(line -> !site.isNewcomer(site.callers().since(line.event())))
        .orElse(false);
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

  /// What is numbered by the number that was asked for; null when none was.
  static @Nullable String what(Event event) {
    if (!mayBeNumbered(Surface.path(event)) && !mayBeNumbered(Surface.query(event))) {
      return null;
    }
    Matcher matcher = NUMBER.matcher(Surface.path(event) + "?" + Surface.query(event));
    return matcher.find() ? matcher.group(1) : null;
  }

  /// Expressions are asked only where a word of theirs stands.
  private static boolean mayBeNumbered(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(lower::contains);
  }

  private static boolean isMaybePublic(String what) {
    return MAYBE_PUBLIC.matcher(what).find();
  }

  /// Whether the numbers were taken one after the other, and no page led to them.
  private static boolean isCounted(Trail trail, Site site, String what) {
    List<Event> opened =
        trail
            .linesWhere(event -> isOpened(event, site) && what.equals(what(event)))
            .map(TracedLine::event)
            .toList();
    long steps =
        IntStream.range(1, opened.size())
            .mapToLong(at -> Math.abs(number(opened.get(at)) - number(opened.get(at - 1))))
            .filter(step -> step > 0 && step <= STEP)
            .count();
    boolean linked = opened.stream().anyMatch(event -> event.text(Field.REFERER).isPresent());
    return !linked && steps >= ORDERLY * (opened.size() - 1);
  }

  static long number(Event event) {
    Matcher matcher = NUMBER.matcher(Surface.path(event) + "?" + Surface.query(event));
    return matcher.find() ? Long.parseLong(matcher.group(2)) : -1;
  }
}
