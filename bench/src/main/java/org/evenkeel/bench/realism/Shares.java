package org.evenkeel.bench.realism;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// How often each of some values was seen; numbers are kept in steps of a half power of two.
final class Shares {
  private final Map<Integer, Long> counts = new TreeMap<>();
  private final boolean ordered;
  private long all;

  private Shares(boolean ordered) {
    this.ordered = ordered;
  }

  /// Of kinds that have no order.
  static Shares ofKinds() {
    return new Shares(false);
  }

  /// Of numbers.
  static Shares ofNumbers() {
    return new Shares(true);
  }

  void add(long value) {
    int step = ordered ? (int) Math.floor(2 * Math.log(value + 1.0) / Math.log(2)) : (int) value;
    counts.merge(step, 1L, Long::sum);
    all++;
  }

  private double share(int value) {
    return counts.getOrDefault(value, 0L) / (double) Math.max(1, all);
  }

  /// How far apart two are, 0 (the same) to 1: for numbers the largest difference between their
  /// cumulative shares (Kolmogorov and Smirnov), for kinds half the sum of the differences (total
  /// variation).
  double distance(Shares other) {
    double sum = 0;
    double largest = 0;
    double running = 0;
    TreeSet<Integer> values = new TreeSet<>(counts.keySet());
    values.addAll(other.counts.keySet());
    for (int value : values) {
      double difference = share(value) - other.share(value);
      sum += Math.abs(difference);
      running += difference;
      largest = Math.max(largest, Math.abs(running));
    }
    return ordered ? largest : sum / 2;
  }
}
