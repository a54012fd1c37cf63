package org.evenkeel.forensics.scan;

/// Estimates how many different hashes were seen, in 64 registers of one byte (Flajolet, Fusy,
/// Gandouet and Meunier, "HyperLogLog", 2007). The standard error is 13 %; small counts are near
/// exact by linear counting.
final class DistinctSketch {
  /// Words of an array that a sketch takes.
  static final int WORDS = 8;

  private static final int REGISTERS = 64;
  private static final double ALPHA = 0.709;

  private DistinctSketch() {}

  static void add(long[] words, int at, long hash) {
    int register = (int) hash & (REGISTERS - 1);
    long rank = Long.numberOfTrailingZeros((hash >>> 6) | (1L << 57)) + 1L;
    int word = at + (register >> 3);
    int shift = (register & 7) << 3;
    if ((words[word] >>> shift & 0xff) < rank) {
      words[word] = (words[word] & ~(0xffL << shift)) | (rank << shift);
    }
  }

  static void merge(long[] from, int fromAt, long[] into, int intoAt) {
    for (int register = 0; register < REGISTERS; register++) {
      int shift = (register & 7) << 3;
      long rank = from[fromAt + (register >> 3)] >>> shift & 0xff;
      int word = intoAt + (register >> 3);
      if ((into[word] >>> shift & 0xff) < rank) {
        into[word] = (into[word] & ~(0xffL << shift)) | (rank << shift);
      }
    }
  }

  static long estimate(long[] words, int at) {
    double sum = 0;
    int empty = 0;
    for (int register = 0; register < REGISTERS; register++) {
      long rank = words[at + (register >> 3)] >>> ((register & 7) << 3) & 0xff;
      sum += 1.0 / (1L << rank);
      empty += rank == 0 ? 1 : 0;
    }
    double raw = ALPHA * REGISTERS * REGISTERS / sum;
    if (raw <= 2.5 * REGISTERS && empty > 0) {
      return Math.round(REGISTERS * Math.log((double) REGISTERS / empty));
    }
    return Math.round(raw);
  }
}
