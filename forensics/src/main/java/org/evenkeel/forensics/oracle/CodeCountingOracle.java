package org.evenkeel.forensics.oracle;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.expression.Expression;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;
import org.jspecify.annotations.Nullable;

/// Numbers of gift cards counted through: many numbers asked for at once, nearly all answered
/// alike. The few answers of another size are cards that hold money (S4), and whoever spends them
/// next knew it from here (S7).
final class CodeCountingOracle implements Oracle {
  private static final int CODES = 20;
  private static final int NEAR = 8;
  private static final long QUICK = 20_000_000L;
  private static final Expression CARD = Expression.of("(?i)gift|voucher");
  private static final Pattern ASKED =
      Pattern.compile("(?i)(?:^|&)\\w*(?:code|number|card|voucher)=([\\w-]{4,32})");
  private static final Pattern PATH = Pattern.compile("(?i)card/([\\w-]{4,32})/?$");

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    if (site.staff().knows(trail.address())) {
      return;
    }
    List<TracedGroup> asked =
        trail.groupsWhere(event -> event.status() < 500 && code(event) != null).toList();
    Set<String> codes = new HashSet<>();
    asked.forEach(group -> group.lines().forEach(line -> codes.add(code(line.event()))));
    long count = asked.stream().mapToLong(TracedGroup::count).sum();
    if (codes.size() < CODES || span(asked) > count * QUICK) {
      return;
    }
    long usual = usual(asked);
    List<TracedLine> hits = new ArrayList<>();
    asked.forEach(
        group ->
            group.lines().stream()
                .filter(line -> Surface.served(line.event()))
                .filter(line -> Math.abs(line.event().sent() - usual) > NEAR)
                .forEach(hits::add));
    hits.sort(null);
    found.accept(hits.isEmpty() ? tried(trail, asked) : got(trail, asked, hits, usual));
  }

  /// The number that a request asks for; null when it asks for none.
  static @Nullable String code(Event event) {
    String path = Surface.path(event);
    String query = Surface.query(event);
    if (!CARD.occursIn(path) && !CARD.occursIn(query)) {
      return null;
    }
    Matcher asked = ASKED.matcher(query);
    Matcher named = PATH.matcher(path);
    return asked.find() ? asked.group(1) : named.find() ? named.group(1) : null;
  }

  /// Microseconds from the first to the last.
  static long span(List<TracedGroup> asked) {
    long first = asked.stream().mapToLong(TracedGroup::first).min().orElse(0);
    long last = asked.stream().mapToLong(TracedGroup::last).max().orElse(0);
    return last - first;
  }

  /// The size of most answers: no money, or no such card.
  private static long usual(List<TracedGroup> asked) {
    Map<Long, Long> sizes = new TreeMap<>();
    asked.forEach(
        group -> group.sizes().forEach((size, times) -> sizes.merge(size, times, Long::sum)));
    return sizes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0L);
  }

  private static Observation got(
      Trail trail, List<TracedGroup> asked, List<TracedLine> hits, long usual) {
    long odd =
        asked.stream()
            .filter(group -> Surface.served(group.event()))
            .flatMap(group -> group.sizes().entrySet().stream())
            .filter(entry -> Math.abs(entry.getKey() - usual) > NEAR)
            .mapToLong(Map.Entry::getValue)
            .sum();
    return new Observation(
        trail.address(),
        Act.of(Phase.COLLECT, Act.CARD_COUNTING, "T1110"),
        Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S4, Sign.S13)).raised(Grade.E3),
        "Counted through numbers of gift cards, and got answers of another kind for some",
        hits,
        Math.max(odd, hits.size()),
        hits.getLast().event().time());
  }

  private static Observation tried(Trail trail, List<TracedGroup> asked) {
    return Observation.of(
        trail,
        Act.of(Phase.ABUSE, Act.CARD_COUNTING, "T1110"),
        Grade.E1,
        "Counted through numbers of gift cards, and got the same answer for all",
        asked);
  }
}
