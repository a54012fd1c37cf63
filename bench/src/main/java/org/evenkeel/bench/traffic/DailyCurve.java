package org.evenkeel.bench.traffic;

/// When each line happens: most of them in the evening, a second rise at noon, few before dawn. The
/// days differ, too (Sunday and Monday are busy, Saturday is not).
final class DailyCurve {
  /// Monday, 16 November 2026, 00:00 UTC.
  static final long START = 1_794_787_200L;

  private static final int SLOT_SECONDS = 600;
  private static final int SLOTS_PER_DAY = 86_400 / SLOT_SECONDS;
  private static final double[] DAY_OF_WEEK = {1.1, 1.0, 1.0, 0.98, 0.97, 0.9, 1.1};

  private final Dice dice;
  private final long lines;
  private final double[] until;
  private int slot;
  private long first;
  private long last;

  DailyCurve(Plan plan, Dice dice) {
    this.dice = dice;
    lines = plan.lines();
    until = new double[plan.days() * SLOTS_PER_DAY];
    double sum = 0;
    for (int i = 0; i < until.length; i++) {
      sum += weight(i) * (0.85 + 0.3 * dice.unit());
      until[i] = sum;
    }
    for (int i = 0; i < until.length; i++) {
      until[i] /= sum;
    }
    last = Math.round(lines * until[0]);
  }

  private static double weight(int slot) {
    double hour = slot % SLOTS_PER_DAY * 24.0 / SLOTS_PER_DAY;
    double evening = 0.62 * StrictMath.cos(2 * Math.PI * (hour - 18.0) / 24);
    double noon = 0.24 * StrictMath.cos(4 * Math.PI * (hour - 20.5) / 24);
    return DAY_OF_WEEK[slot / SLOTS_PER_DAY % 7] * Math.max(0.1, 1 + evening + noon);
  }

  /// The second of line `index`, counted from 1970. Lines are asked for in order.
  long second(long index) {
    while (index >= last && slot < until.length - 1) {
      slot++;
      first = last;
      last = slot == until.length - 1 ? lines : Math.round(lines * until[slot]);
    }
    double part = (index - first + dice.unit()) / Math.max(1, last - first);
    return START + (long) ((slot + Math.min(part, 0.999_999)) * SLOT_SECONDS);
  }
}
