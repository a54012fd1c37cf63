package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;

/// UTF-16 text as UTF-8. A lone surrogate and an odd byte at the end become U+FFFD.
final class Utf16Input extends BulkInput {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int MOST = 4;

  private final InputStream in;
  private final int high;
  private final byte[] wide = new byte[16 << 10];
  private int at;
  private int end;
  private final byte[] left = new byte[MOST];
  private int leftAt;
  private int leftEnd;

  /// A unit that was read and turned out to belong to the next character; or -1.
  private int unread = -1;

  /// @param bigEndian whether a unit's first byte is its higher one
  Utf16Input(InputStream in, boolean bigEndian) {
    this.in = in;
    high = bigEndian ? 0 : 1;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = 0;
    try {
      while (count < length && (leftAt < leftEnd || encodeNext())) {
        into[from + count++] = left[leftAt++];
      }
    } catch (IOException e) {
      if (count == 0) {
        throw e;
      }
    }
    return count == 0 ? -1 : count;
  }

  private boolean encodeNext() throws IOException {
    int unit = unread >= 0 ? unread : unit();
    unread = -1;
    if (unit < 0) {
      return false;
    }
    leftAt = 0;
    leftEnd = encode(Character.isSurrogate((char) unit) ? pair(unit) : unit);
    return true;
  }

  private int pair(int first) throws IOException {
    if (!Character.isHighSurrogate((char) first)) {
      return REPLACEMENT;
    }
    int second = unit();
    if (second >= 0 && Character.isLowSurrogate((char) second)) {
      return Character.toCodePoint((char) first, (char) second);
    }
    unread = second;
    return REPLACEMENT;
  }

  private int unit() throws IOException {
    if (end - at < 2 && !fill()) {
      boolean odd = end > at;
      at = end;
      return odd ? REPLACEMENT : -1;
    }
    int unit = (wide[at + (1 - high)] & 0xff) | (wide[at + high] & 0xff) << 8;
    at += 2;
    return unit;
  }

  /// Makes two bytes ready.
  private boolean fill() throws IOException {
    System.arraycopy(wide, at, wide, 0, end - at);
    end -= at;
    at = 0;
    while (end < 2) {
      int count = in.read(wide, end, wide.length - end);
      if (count < 0) {
        return false;
      }
      end += count;
    }
    return true;
  }

  private int encode(int point) {
    if (point < 0x80) {
      left[0] = (byte) point;
      return 1;
    }
    int count = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    int rest = point;
    for (int i = count - 1; i > 0; i--) {
      left[i] = (byte) (0x80 | (rest & 0x3f));
      rest >>= 6;
    }
    left[0] = (byte) ((0xf00 >> count) | rest);
    return count;
  }
}
