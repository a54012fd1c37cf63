package org.evenkeel.simulator.traffic;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.store.Span;

/// How busy it is at each hour, as the share of everything that has happened by then.
final class Curve {
  private static final double[] DAY_OF_WEEK = {1.1, 1.0, 1.0, 0.98, 0.97, 0.9, 1.1};
  private static final long SLOT = 10 * Span.MINUTE;

  private final Span span;
  private final double[] until;

  private Curve(Span span, double[] weights) {
    this.span = span;
    until = new double[weights.length + 1];
    for (int i = 0; i < weights.length; i++) {
      until[i + 1] = until[i] + weights[i];
    }
    double all = until[weights.length];
    for (int i = 0; i <= weights.length; i++) {
      until[i] /= all;
    }
  }

  private static double[] slots(Span span) {
    return new double[(int) Math.ceilDiv(span.to() - span.from(), SLOT)];
  }

  /// Customers: most in the evening, a second rise at noon, few before dawn; days differ, and now
  /// and then there is a newsletter.
  static Curve ofCustomers(Span span, ZoneId zone, Dice dice) {
    double[] weights = slots(span);
    double peak = 19 + 2.5 * dice.unit();
    double depth = 0.5 + 0.2 * dice.unit();
    double trend = dice.unit() * 0.3 - 0.1;
    double day = 1;
    for (int i = 0; i < weights.length; i++) {
      ZonedDateTime local = Instant.ofEpochMilli(span.from() + i * SLOT).atZone(zone);
      double hour = local.getHour() + local.getMinute() / 60.0;
      if (i % 144 == 0) {
        day = dice.logNormal(1, 0.15);
      }
      double evening = depth * StrictMath.cos(2 * Math.PI * (hour - peak + 2) / 24);
      double noon = 0.24 * StrictMath.cos(4 * Math.PI * (hour - peak + 0.5) / 24);
      double week = DAY_OF_WEEK[local.getDayOfWeek().getValue() - 1];
      weights[i] = day * week * Math.max(0.09, 1 + evening + noon) * dice.logNormal(1, 0.18);
      weights[i] *= 1 + trend * i / weights.length;
    }
    campaigns(weights, dice);
    return new Curve(span, weights);
  }

  private static void campaigns(double[] weights, Dice dice) {
    for (int i = weights.length / 1000 + dice.below(2); i > 0; i--) {
      int start = dice.below(weights.length);
      double height = dice.logNormal(2.5, 0.5);
      double decay = dice.between(12, 36);
      for (int j = start; j < Math.min(weights.length, start + 200); j++) {
        weights[j] *= 1 + height * StrictMath.exp((start - j) / decay);
      }
    }
  }

  /// Staff: the working day, and a little in the evening.
  static Curve ofStaff(Span span, ZoneId zone, Dice dice) {
    double[] weights = slots(span);
    for (int i = 0; i < weights.length; i++) {
      ZonedDateTime local = Instant.ofEpochMilli(span.from() + i * SLOT).atZone(zone);
      boolean weekend = local.getDayOfWeek().getValue() > 5;
      int hour = local.getHour();
      double work = hour >= 8 && hour < 18 ? 1 : hour >= 18 && hour < 22 ? 0.12 : 0.004;
      weights[i] = work * (weekend ? 0.08 : 1) * dice.logNormal(1, 0.3);
    }
    return new Curve(span, weights);
  }

  /// Machines: day and night, in bursts; the heavier the tail, the more days differ.
  static Curve ofMachines(Span span, double tail, Dice dice) {
    double[] weights = slots(span);
    double day = 1;
    for (int i = 0; i < weights.length; i++) {
      day = i % 144 == 0 ? dice.logNormal(1, tail) : day;
      weights[i] = day * dice.logNormal(1, 0.4);
    }
    return new Curve(span, weights);
  }

  long begin() {
    return span.from();
  }

  /// Share of everything that has happened by `at`.
  double until(long at) {
    double place = Math.clamp((at - span.from()) / (double) SLOT, 0, until.length - 1.0);
    int slot = Math.min((int) place, until.length - 2);
    return until[slot] + (place - slot) * (until[slot + 1] - until[slot]);
  }
}
