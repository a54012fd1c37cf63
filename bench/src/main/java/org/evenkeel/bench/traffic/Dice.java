package org.evenkeel.bench.traffic;

/// Random numbers that are the same on every machine and every JDK: SplitMix64 (Steele, Lea and
/// Flood, "Fast splittable pseudorandom number generators", 2014).
final class Dice {
  private long state;

  Dice(long seed) {
    state = seed;
  }

  /// The next 64 random bits.
  long bits() {
    state += 0x9E3779B97F4A7C15L;
    long mixed = state;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /// A number from 0 (inclusive) to `bound` (exclusive).
  int below(int bound) {
    return (int) (((bits() >>> 32) * bound) >>> 32);
  }

  /// A number from `low` to `high`, both inclusive.
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /// True in `share` of 10,000 throws.
  boolean chance(int share) {
    return below(10_000) < share;
  }

  /// A number from 0 (inclusive) to 1 (exclusive).
  double unit() {
    return (bits() >>> 11) * 0x1.0p-53;
  }

  /// One of `choices`, each as likely as the others.
  <T> T oneOf(T[] choices) {
    return choices[below(choices.length)];
  }

  /// A number from 0 to `bound` (exclusive) whose density falls like that of Zipf and Mandelbrot, 1
  /// / (rank + `flat`): the larger `flat`, the less the first ones dominate.
  int skewed(int bound, double flat) {
    double rank = flat * StrictMath.pow((bound + flat) / flat, unit()) - flat;
    return Math.min(bound - 1, (int) rank);
  }

  /// A log-normal size: half of all are below `median`; `spread` is the deviation of the logarithm.
  int size(int median, double spread) {
    double normal = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
    normal *= StrictMath.cos(2 * Math.PI * unit());
    return (int) Math.min(20_000_000, median * StrictMath.exp(spread * normal));
  }
}
