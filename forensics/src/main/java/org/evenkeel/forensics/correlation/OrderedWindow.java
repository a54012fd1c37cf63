package org.evenkeel.forensics.correlation;

import java.util.List;
import org.evenkeel.forensics.rule.Criterion;

/// A window of which it matters how many of the rules matched in their order.
final class OrderedWindow implements Window {
  private final Order order;
  private final List<Criterion.Bound> bounds;

  OrderedWindow(Order order, List<Criterion.Bound> bounds) {
    this.order = order;
    this.bounds = List.copyOf(bounds);
  }

  @Override
  public void enter(List<Sighting> moment) {
    order.enter(moment);
  }

  @Override
  public void leave(Sighting sighting) {}

  @Override
  public boolean holds() {
    return Bounds.hold(bounds, order.longest());
  }
}
