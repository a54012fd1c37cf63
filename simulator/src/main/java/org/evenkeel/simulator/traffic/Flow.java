package org.evenkeel.simulator.traffic;

import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.store.Span;

/// A kind of visitors who keep coming, so many that they leave a given number of lines.
final class Flow implements Activity {
  private static final long SLOT = 2 * Span.MINUTE;

  private final Curve curve;
  private final Kind kind;
  private final Dice dice;
  private final double lines;
  private final boolean human;
  private long slot;
  private double owed;
  private double before;

  /// A kind of visitors.
  interface Kind {
    /// One visit that begins at `at`.
    Run visit(Dice dice, long at);
  }

  Flow(Curve curve, double lines, boolean human, Kind kind, Dice dice) {
    this.curve = curve;
    this.lines = lines;
    this.human = human;
    this.kind = kind;
    this.dice = dice;
    slot = curve.begin();
    owed = -dice.exponential(12);
  }

  @Override
  public long due() {
    return slot;
  }

  @Override
  public void act(Bustle bustle) {
    long next = slot + SLOT;
    double now = curve.until(next);
    double reached = human ? bustle.tale().effects().reached(slot) : 1;
    owed += lines * (now - before) * reached;
    before = now;
    while (owed > 0) {
      Run run = kind.visit(dice, slot + dice.below((int) SLOT));
      owed -= run.size();
      bustle.joins(run);
    }
    slot = next;
  }
}
