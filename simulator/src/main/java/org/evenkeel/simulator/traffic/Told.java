package org.evenkeel.simulator.traffic;

import java.util.List;
import org.evenkeel.simulator.scene.Happening;

/// What the tale says, as it becomes due.
final class Told implements Activity {
  private final List<Happening> happenings;
  private int next;

  Told(List<Happening> happenings) {
    this.happenings = happenings;
  }

  @Override
  public long due() {
    return next < happenings.size() ? happenings.get(next).at() : Long.MAX_VALUE;
  }

  @Override
  public void act(Bustle bustle) {
    bustle.happens(happenings.get(next++));
  }
}
