package org.evenkeel.forensics.correlation;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.evenkeel.forensics.rule.Combination;
import org.jspecify.annotations.Nullable;

/// A window of which it matters which of the rules matched, and which did not.
final class CombinedWindow implements Window {
  private final Combination combination;
  private final @Nullable Order order;
  private final BitSet wanted;
  private final Tallies<Integer> members = new Tallies<>();

  /// @param order null when the order does not matter
  /// @param count how many rules there are
  CombinedWindow(Combination combination, @Nullable Order order, int count) {
    this.combination = combination;
    this.order = order;
    this.wanted = new BitSet(count);
    want(combination);
  }

  private void want(Combination part) {
    switch (part) {
      case Combination.One(int member) -> wanted.set(member);
      case Combination.All(List<Combination> parts) -> parts.forEach(this::want);
      case Combination.Any(List<Combination> parts) -> parts.forEach(this::want);
      case Combination.Not not -> {}
    }
  }

  @Override
  public void enter(List<Sighting> moment) {
    moment.forEach(sighting -> members.change(sighting.member(), 1));
    if (order != null) {
      order.enter(
          moment.stream()
              .filter(sighting -> wanted.get(sighting.member()))
              .collect(Collectors.toList()));
    }
  }

  @Override
  public void leave(Sighting sighting) {
    members.change(sighting.member(), -1);
  }

  @Override
  public boolean holds() {
    BitSet matched = new BitSet();
    members.present().forEach(matched::set);
    if (!combination.holds(matched)) {
      return false;
    }
    matched.and(wanted);
    return order == null || order.longest() >= matched.cardinality();
  }
}
