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
  public static int indexOf(byte[] bytes, int from, int to, byte wanted) {
    long eight = LOW * (wanted & 0xff);
    int at = from;
    while (at + Long.BYTES <= to) {
      long different = (long) WORD.get(bytes, at) ^ eight;
      long matches = (different - LOW) & ~different & HIGH;
      if (matches != 0) {
        return at + (Long.numberOfTrailingZeros(matches) >>> 3);
      }
      at += Long.BYTES;
    }
    return indexOfByByte(bytes, at, to, wanted);
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
  public static long hash(byte[] bytes, int from, int to, long seed) {
    long hash = seed ^ ((to - from) * MIX);
    int at = from;
    while (at + Long.BYTES <= to) {
      hash = mixed(hash ^ (long) WORD.get(bytes, at));
      at += Long.BYTES;
    }
    long rest = 0;
    while (at < to) {
      rest = (rest << 8) | (bytes[at++] & 0xff);
    }
    hash = mixed(hash ^ rest);
    return hash ^ (hash >>> 29);
  }

  private static long mixed(long hash) {
    long product = hash * MIX;
    return product ^ (product >>> 32);
  }
}
