package org.evenkeel.forensics.oracle;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// One customer after the other opened in the back office, faster than anybody works, by someone
/// who may sign in. Volume and pace are facts (S17); who sat there, and what for, no log tells.
final class InsiderOracle implements Oracle {
  private static final int FEWEST = 100;
  private static final int DISTINCT = 20;
  private static final double DENSE = 0.4;
  private static final long MINUTE = 60_000_000L;
  private static final long DAY = 1_440 * MINUTE;
  private static final long PACE = 15_000_000L;
  private static final Pattern CUSTOMER =
      Pattern.compile(
          "(?i)(?:user_id=|/customer/index/edit/id/|/customers?/(?:view/|edit/)?|id_customer=|"
              + "customer_id=)(\\d{1,9})");

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    List<TracedGroup> opened =
        trail
            .groupsWhere(
                event ->
                    Surface.staffPage(event)
                        && Surface.isGet(event)
                        && Surface.served(event)
                        && number(event) >= 0)
            .toList();
    long count = opened.stream().mapToLong(TracedGroup::count).sum();
    List<TracedLine> lines =
        Stream.concat(
                signIn(trail, opened), opened.stream().flatMap(group -> group.lines().stream()))
            .sorted()
            .toList();
    TreeSet<Long> numbers = new TreeSet<>();
    lines.stream()
        .map(line -> number(line.event()))
        .filter(number -> number >= 0)
        .forEach(numbers::add);
    if (count < FEWEST || numbers.size() < DISTINCT) {
      return;
    }
    long last = opened.stream().mapToLong(TracedGroup::last).max().orElse(0);
    long first = lines.getFirst().event().time();
    double range = numbers.last() - numbers.first() + 1.0;
    boolean different = numbers.size() * 2 >= lines.size(); // of what was kept
    double dense = (different ? count : numbers.size()) / range;
    if (dense >= DENSE && last - first < count * PACE) {
      found.accept(observation(trail, lines, count, last));
      lists(trail, first, last, found);
    }
  }

  /// Lists that the same person took on the same day.
  private static void lists(Trail trail, long first, long last, Consumer<Observation> found) {
    OfficeDeedOracle.deeds(trail)
        .forEach(
            (act, lines) -> {
              List<TracedLine> near =
                  lines.stream()
                      .filter(line -> line.event().time() > first - DAY)
                      .filter(line -> line.event().time() < last + DAY)
                      .toList();
              if (act.technique().equals(Act.DATA_EXPORT) && !near.isEmpty()) {
                found.accept(
                    Observation.of(
                        trail,
                        act,
                        Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S17, Sign.S7)),
                        "Took a list out of the back office on the same day",
                        near));
              }
            });
  }

  private static Observation observation(
      Trail trail, List<TracedLine> lines, long count, long last) {
    return new Observation(
        trail.address(),
        Act.of(Phase.COLLECT, Act.MISUSED_PERMISSION, "T1078", "T1213"),
        Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S17, Sign.S7)),
        "Opened "
            + count
            + " customers one after the other in the back office, faster than anybody works",
        lines,
        count,
        last);
  }

  /// The sign-in right before, when there was one.
  private static Stream<TracedLine> signIn(Trail trail, List<TracedGroup> opened) {
    long first = opened.stream().mapToLong(TracedGroup::first).min().orElse(0);
    return trail
        .linesWhere(
            event ->
                SignIn.isLogin(event) && event.time() <= first && first - event.time() < MINUTE)
        .reduce((one, later) -> later)
        .stream();
  }

  private static long number(Event event) {
    Matcher matcher = CUSTOMER.matcher(Surface.path(event) + "?" + Surface.query(event));
    return matcher.find() ? Long.parseLong(matcher.group(1)) : -1;
  }
}
