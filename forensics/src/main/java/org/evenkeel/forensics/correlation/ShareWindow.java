package org.evenkeel.forensics.correlation;

import java.util.List;
import org.evenkeel.forensics.rule.Criterion;
import org.jspecify.annotations.Nullable;

/// A window of which it matters whether some value makes up a certain share of all, in percent.
final class ShareWindow implements Window {
  private final int position;
  private final List<Criterion.Bound> bounds;
  private final Tallies<String> values = new Tallies<>();
  private long all;

  ShareWindow(int position, List<Criterion.Bound> bounds) {
    this.position = position;
    this.bounds = List.copyOf(bounds);
  }

  @Override
  public void enter(List<Sighting> moment) {
    moment.forEach(sighting -> change(sighting, sighting.lines()));
  }

  @Override
  public void leave(Sighting sighting) {
    change(sighting, -sighting.lines());
  }

  private void change(Sighting sighting, long times) {
    String value = value(sighting);
    if (value != null) {
      values.change(value, times);
      all += times;
    }
  }

  private @Nullable String value(Sighting sighting) {
    return sighting.seen().values().get(position);
  }

  @Override
  public boolean holds() {
    return values.present().stream().anyMatch(this::fits);
  }

  @Override
  public List<Sighting> telling(List<Sighting> sightings) {
    return sightings.stream()
        .filter(
            sighting -> {
              String value = value(sighting);
              return value != null && fits(value);
            })
        .toList();
  }

  private boolean fits(String value) {
    return Bounds.hold(bounds, 100.0 * values.of(value) / all);
  }
}
