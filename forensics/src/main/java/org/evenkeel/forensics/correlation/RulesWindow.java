package org.evenkeel.forensics.correlation;

import java.util.List;
import org.evenkeel.forensics.rule.Criterion;

/// A window of which it matters how many of the rules matched.
final class RulesWindow implements Window {
  private final List<Criterion.Bound> bounds;
  private final Tallies<Integer> members = new Tallies<>();

  RulesWindow(List<Criterion.Bound> bounds) {
    this.bounds = List.copyOf(bounds);
  }

  @Override
  public void enter(List<Sighting> moment) {
    moment.forEach(sighting -> members.change(sighting.member(), 1));
  }

  @Override
  public void leave(Sighting sighting) {
    members.change(sighting.member(), -1);
  }

  @Override
  public boolean holds() {
    return Bounds.hold(bounds, members.present().size());
  }
}
