package org.evenkeel.forensics.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Eight bytes at a time, in one long: finds a byte in a slice and hashes slices.
public final class Octet {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOW = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  private static final long MIX = 0x9e3779b97f4a7c15L;

  private Octet() {}

  /// Where the line that starts at `from` ends: its newline, or `to` if there is none.
  public static int endOfLine(byte[] bytes, int from, int to) {
    return indexOf(bytes, from, to, (byte) '\n');
  }

  /// The first place of `wanted` in the bytes `from` to `to`, or `to`.
  ///
  /// Two words at a time. Where the array goes on behind `to`, whole words are read beyond it and
  /// what they hold there is ignored: short slices of a long array never fall back to single bytes.
  public static int indexOf(byte[] bytes, int from, int to, byte wanted) {
    long eight = LOW * (wanted & 0xff);
    int last = bytes.length - 2 * Long.BYTES;
    int at = from;
    while (at < to && at <= last) {
      long inFirst = zeros((long) WORD.get(bytes, at) ^ eight);
      long inSecond = zeros((long) WORD.get(bytes, at + Long.BYTES) ^ eight);
      if ((inFirst | inSecond) != 0) {
        int before = Long.numberOfTrailingZeros(inFirst) >>> 3;
        int behind = before < Long.BYTES ? 0 : Long.numberOfTrailingZeros(inSecond) >>> 3;
        return Math.min(at + before + behind, to);
      }
      at += 2 * Long.BYTES;
    }
    if (at < to && at <= bytes.length - Long.BYTES) {
      long matches = zeros((long) WORD.get(bytes, at) ^ eight);
      if (matches != 0) {
        return Math.min(at + (Long.numberOfTrailingZeros(matches) >>> 3), to);
      }
      at += Long.BYTES;
    }
    return at >= to ? to : indexOfByByte(bytes, at, to, wanted);
  }

  /// The plain twin of `indexOf`: defines the answer, ends the slice.
  static int indexOfByByte(byte[] bytes, int from, int to, byte wanted) {
    int at = from;
    while (at < to && bytes[at] != wanted) {
      at++;
    }
    return at;
  }

  /// A hash of the bytes `from` to `to` that spreads over all 64 bits. Good against chance, and,
  /// with a secret `seed`, against those who cannot see the outcome; no cryptographic hash.
  ///
  /// Sixteen bytes at a time are multiplied to 128 bits whose halves are folded together, as in
  /// Wang Yi's wyhash; both factors depend on the seed, so that only who knows it can make a text
  /// that turns one of them, and the hash, to zero. A seed of few bits is therefore no seed.
  public static long hash(byte[] bytes, int from, int to, long seed) {
    long hash = begun(seed);
    int at = from;
    while (at + 2 * Long.BYTES <= to) {
      long first = (long) WORD.get(bytes, at);
      long second = (long) WORD.get(bytes, at + Long.BYTES);
      hash = folded(first ^ seed, second ^ hash);
      at += 2 * Long.BYTES;
    }
    long first = word(bytes, at, to);
    long second = word(bytes, Math.min(at + Long.BYTES, to), to);
    return ended(folded(first ^ seed, second ^ hash), seed, to - from);
  }

  /// The plain twin of `hash`: takes every byte by itself.
  static long hashByByte(byte[] bytes, int from, int to, long seed) {
    long hash = begun(seed);
    for (int at = from; at + 16 <= to; at += 16) {
      hash = folded(wordByByte(bytes, at, to) ^ seed, wordByByte(bytes, at + 8, to) ^ hash);
    }
    int rest = to - ((to - from) & 15);
    long first = wordByByte(bytes, rest, to);
    long second = wordByByte(bytes, rest + 8, to);
    return ended(folded(first ^ seed, second ^ hash), seed, to - from);
  }

  /// Up to eight bytes from `at`, the first of them lowest; zero from `to` on.
  private static long word(byte[] bytes, int at, int to) {
    int count = to - at;
    if (count >= Long.BYTES) {
      return (long) WORD.get(bytes, at);
    }
    if (at + Long.BYTES > bytes.length) {
      return wordByByte(bytes, at, to);
    }
    return (long) WORD.get(bytes, at) & ((1L << (count << 3)) - 1);
  }

  private static long wordByByte(byte[] bytes, int from, int to) {
    long word = 0;
    for (int at = Math.min(from + Long.BYTES, to) - 1; at >= from; at--) {
      word = word << 8 | (bytes[at] & 0xff);
    }
    return word;
  }

  /// What a hash begins with.
  static long begun(long seed) {
    return folded(seed, MIX);
  }

  /// What a hash ends with, for so many bytes: their number comes last, so that a text can be
  /// hashed on the way to its end.
  static long ended(long hash, long seed, int length) {
    return folded(hash, MIX ^ seed ^ length);
  }

  /// The eight bytes at `at`, the first of them lowest.
  public static long word(byte[] bytes, int at) {
    return (long) WORD.get(bytes, at);
  }

  /// The highest bit of each byte of `word` that is zero. Of several, only the lowest is certain.
  static long zeros(long word) {
    return (word - LOW) & ~word & HIGH;
  }

  static long folded(long one, long other) {
    return one * other ^ Math.unsignedMultiplyHigh(one, other);
  }
}
