package org.evenkeel.simulator.tale;

import org.evenkeel.simulator.chance.Dice;

/// How long someone waits between one request and the next.
public enum Pace {
  /// A program at full speed.
  RUSH(40, 260, 0.6),
  /// A program.
  TOOL(180, 900, 0.5),
  /// A program that waits, so as not to be noticed.
  PATIENT(4_000, 45_000, 0.6),
  /// Somebody who reads and types.
  HAND(6_000, 34_000, 0.9);

  private final int low;
  private final int high;
  private final double spread;

  Pace(int low, int high, double spread) {
    this.low = low;
    this.high = high;
    this.spread = spread;
  }

  /// The usual wait of one intruder, in milliseconds.
  double usual(Dice dice) {
    return low * StrictMath.pow((double) high / low, dice.unit());
  }

  /// One wait around the usual one.
  long next(Dice dice, double usual) {
    return Math.max(3, (long) dice.logNormal(usual, spread));
  }
}
