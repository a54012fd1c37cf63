package org.evenkeel.simulator.chance;

import java.util.List;

/// Random numbers that are the same on every machine and every JDK: SplitMix64 (Steele, Lea and
/// Flood, "Fast splittable pseudorandom number generators", 2014).
public final class Dice {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
  private static final String MIXED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private long state;

  public Dice(long seed) {
    state = seed;
  }

  /// Dice of their own for one purpose, so that a throw more here changes nothing there.
  public Dice fork(String purpose) {
    long mixed = state;
    for (int i = 0; i < purpose.length(); i++) {
      mixed = mix(mixed + purpose.charAt(i) + 0x9E3779B97F4A7C15L);
    }
    return new Dice(mixed);
  }

  /// The next 64 random bits.
  public long bits() {
    state += 0x9E3779B97F4A7C15L;
    return mix(state);
  }

  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /// A number from 0 (inclusive) to `bound` (exclusive).
  public int below(int bound) {
    return (int) (((bits() >>> 32) * bound) >>> 32);
  }

  /// A number from `low` to `high`, both inclusive.
  public int between(int low, int high) {
    return low + below(high - low + 1);
  }

  /// A number from `low` to `high`, both inclusive, for long spans.
  public long within(long low, long high) {
    return low + (long) (unit() * (high - low + 1));
  }

  /// A number from 0 (inclusive) to 1 (exclusive).
  public double unit() {
    return (bits() >>> 11) * 0x1.0p-53;
  }

  /// True in `share` of all throws, 0 to 1.
  public boolean chance(double share) {
    return unit() < share;
  }

  /// One of `choices`, each as likely as the others.
  public <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /// A number from 0 (inclusive) to `bound` (exclusive) whose density falls like 1 / (rank + flat),
  /// as Zipf and Mandelbrot found.
  public int skewed(int bound, double flat) {
    double rank = flat * StrictMath.pow((bound + flat) / flat, unit()) - flat;
    return Math.min(bound - 1, (int) rank);
  }

  /// A log-normal number: half of all are below `median`; `spread` is the deviation of the
  /// logarithm.
  public double logNormal(double median, double spread) {
    double normal = StrictMath.sqrt(-2 * StrictMath.log(1 - unit()));
    normal *= StrictMath.cos(2 * Math.PI * unit());
    return median * StrictMath.exp(spread * normal);
  }

  /// A waiting time of a memoryless process.
  public double exponential(double mean) {
    return -mean * StrictMath.log(1 - unit());
  }

  /// How often one must try until something of this chance happens, less one; at most 40.
  public int geometric(double chance) {
    int tries = 0;
    while (tries < 40 && !chance(chance)) {
      tries++;
    }
    return tries;
  }

  /// Lower-case hexadecimal digits.
  public String hex(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(Character.forDigit(below(16), 16));
    }
    return text.toString();
  }

  /// Small letters and digits, beginning with a letter.
  public String letters(int length) {
    StringBuilder text = new StringBuilder(length).append(LETTERS.charAt(below(26)));
    while (text.length() < length) {
      text.append(LETTERS.charAt(below(LETTERS.length())));
    }
    return text.toString();
  }

  /// Letters of both cases and digits.
  public String token(int length) {
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      text.append(MIXED.charAt(below(MIXED.length())));
    }
    return text.toString();
  }
}
