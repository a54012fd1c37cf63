package org.evenkeel.forensics.correlation;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.rule.Criterion;
import org.jspecify.annotations.Nullable;

/// A window of which the number of different values, or tuples of values, matters. A match that
/// lacks one of them is none.
final class DistinctWindow implements Window {
  private final int[] positions;
  private final List<Criterion.Bound> bounds;
  private final Tallies<List<String>> tuples = new Tallies<>();

  DistinctWindow(int[] positions, List<Criterion.Bound> bounds) {
    this.positions = positions.clone();
    this.bounds = List.copyOf(bounds);
  }

  @Override
  public void enter(List<Sighting> moment) {
    moment.forEach(sighting -> change(sighting, 1));
  }

  @Override
  public void leave(Sighting sighting) {
    change(sighting, -1);
  }

  private void change(Sighting sighting, long times) {
    List<String> tuple = new ArrayList<>(positions.length);
    for (int position : positions) {
      @Nullable String value = sighting.seen().values().get(position);
      if (value == null) {
        return;
      }
      tuple.add(value);
    }
    tuples.change(tuple, times);
  }

  @Override
  public boolean holds() {
    return Bounds.hold(bounds, tuples.present().size());
  }
}
