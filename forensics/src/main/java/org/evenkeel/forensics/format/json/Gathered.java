package org.evenkeel.forensics.format.json;

import java.util.Arrays;

/// Bytes gathered from several lines, up to a limit that no event of an honest log reaches.
final class Gathered {
  private static final int MOST = 256 * 1024;

  private byte[] bytes = new byte[1024];
  private int length;

  /// The array that holds them, from its beginning; another one after the next `add`.
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  /// Adds the bytes `from` to `to` of `more`; false when that would be too much.
  boolean add(byte[] more, int from, int to) {
    int size = to - from;
    boolean fits = length + size <= MOST;
    if (fits) {
      makeRoom(size);
      System.arraycopy(more, from, bytes, length, size);
      length += size;
    }
    return fits;
  }

  /// Adds the JSON text `from` to `to` of `more` without its escapes.
  boolean addUnescaped(byte[] more, int from, int to) {
    boolean fits = length + to - from <= MOST;
    if (fits) {
      makeRoom(to - from);
      length = Unescaping.undo(more, from, to, bytes, length);
    }
    return fits;
  }

  /// The byte added last; 0 when there is none.
  byte last() {
    return length == 0 ? 0 : bytes[length - 1];
  }

  boolean add(byte one) {
    boolean fits = length < MOST;
    if (fits) {
      makeRoom(1);
      bytes[length++] = one;
    }
    return fits;
  }

  private void makeRoom(int size) {
    if (length + size > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + size));
    }
  }
}
