package org.evenkeel.forensics.correlation;

import java.util.List;
import java.util.OptionalDouble;
import org.evenkeel.forensics.rule.Criterion;

/// A window of which one number matters.
final class NumberWindow implements Window {
  private final Numbers numbers;
  private final List<Criterion.Bound> bounds;

  NumberWindow(Numbers numbers, List<Criterion.Bound> bounds) {
    this.numbers = numbers;
    this.bounds = List.copyOf(bounds);
  }

  @Override
  public void enter(List<Sighting> moment) {
    moment.forEach(sighting -> numbers.change(sighting, sighting.lines()));
  }

  @Override
  public void leave(Sighting sighting) {
    numbers.change(sighting, -sighting.lines());
  }

  @Override
  public boolean holds() {
    OptionalDouble value = numbers.value();
    return value.isPresent() && Bounds.hold(bounds, value.getAsDouble());
  }
}
