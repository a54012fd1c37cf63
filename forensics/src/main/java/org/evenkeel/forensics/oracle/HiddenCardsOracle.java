package org.evenkeel.forensics.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.expression.Expression;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// Numbers of gift cards counted through in bodies that nobody kept: hundreds of forms to the place
/// that tells what a card holds, nearly all answered in one size. The few of another size are cards
/// that hold money (S4, S13). Nobody owns hundreds of cards.
final class HiddenCardsOracle implements Oracle {
  private static final long MANY = 200;
  private static final int NEAR = 8;
  private static final double NEARLY_ALL = 0.95;
  private static final long QUICK = 20_000_000L;
  private static final Expression PLACE =
      Expression.of(
          "(?i)gift-?_?(card|cert|voucher)s?[^?]*(check|balance|add|apply|redeem|info)|"
              + "extension/total/voucher|action=(check_gift|ywgc_)|voucher[^?]*(check|balance|redeem)");

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    if (site.staff().knows(trail.address())) {
      return;
    }
    List<TracedGroup> asked =
        trail
            .groupsWhere(event -> isAsked(event) && CodeCountingOracle.code(event) == null)
            .toList();
    Map<Long, Long> sizes = new TreeMap<>();
    asked.forEach(
        group -> group.sizes().forEach((size, times) -> sizes.merge(size, times, Long::sum)));
    long count = sizes.values().stream().mapToLong(Long::longValue).sum();
    long usual =
        sizes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0L);
    long alike =
        sizes.entrySet().stream()
            .filter(size -> Math.abs(size.getKey() - usual) <= NEAR)
            .mapToLong(Map.Entry::getValue)
            .sum();
    if (count >= MANY
        && alike >= NEARLY_ALL * count
        && CodeCountingOracle.span(asked) <= count * QUICK) {
      found.accept(observation(trail, asked, usual));
    }
  }

  private static boolean isAsked(Event event) {
    return Surface.isPost(event)
        && Surface.served(event)
        && PLACE.occursIn(Surface.path(event) + '?' + Surface.query(event));
  }

  private static Observation observation(Trail trail, List<TracedGroup> asked, long usual) {
    List<TracedLine> hits = new ArrayList<>();
    for (TracedGroup group : asked) {
      group.lines().stream()
          .filter(line -> Math.abs(line.event().sent() - usual) > NEAR)
          .forEach(hits::add);
    }
    hits.sort(null);
    return hits.isEmpty()
        ? Observation.of(
            trail,
            Act.of(Phase.ABUSE, Act.CARD_COUNTING, "T1110"),
            Grade.E1,
            "Tried numbers of gift cards by the hundred, and got the same answer for all",
            asked)
        : Observation.of(
            trail,
            Act.of(Phase.COLLECT, Act.CARD_COUNTING, "T1110"),
            Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S4, Sign.S13)).raised(Grade.E3),
            "Tried numbers of gift cards by the hundred, and got answers of another kind for some",
            hits);
  }
}
