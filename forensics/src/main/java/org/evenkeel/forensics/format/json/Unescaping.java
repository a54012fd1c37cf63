package org.evenkeel.forensics.format.json;

/// Undoes the escapes of a JSON text into a buffer.
final class Unescaping {
  private static final String PLAIN = "ntrbf";
  private static final int REPLACEMENT = 0xfffd;
  private static final byte[] MEANT = {'\n', '\t', '\r', '\b', '\f'};

  private final byte[] text;
  private final int to;
  private final byte[] buffer;
  private int at;
  private int end;

  private Unescaping(byte[] text, int from, int to, byte[] buffer, int out) {
    this.text = text;
    this.at = from;
    this.to = to;
    this.buffer = buffer;
    this.end = out;
  }

  /// Writes the text `from` to `to` without its escapes at `out` of `buffer`, which has room for as
  /// many bytes as the text has, and returns where it ends.
  static int undo(byte[] text, int from, int to, byte[] buffer, int out) {
    return new Unescaping(text, from, to, buffer, out).undo();
  }

  private int undo() {
    while (at < to) {
      byte letter = text[at++];
      if (letter == '\\' && at < to) {
        escape(text[at++]);
      } else {
        buffer[end++] = letter;
      }
    }
    return end;
  }

  private void escape(byte letter) {
    int plain = PLAIN.indexOf(letter);
    int value = letter == 'u' ? hex(at, 4) : letter == 'x' ? hex(at, 2) : -1;
    if (plain >= 0) {
      buffer[end++] = MEANT[plain];
    } else if (value >= 0 && letter == 'x') {
      buffer[end++] = (byte) value;
      at += 2;
    } else if (value >= 0) {
      at += 4;
      unit((char) value);
    } else {
      buffer[end++] = letter;
    }
  }

  /// Writes a UTF-16 unit, together with the one that belongs to it.
  private void unit(char unit) {
    boolean pair =
        Character.isHighSurrogate(unit) && at + 1 < to && text[at] == '\\' && text[at + 1] == 'u';
    int low = pair ? hex(at + 2, 4) : -1;
    int point = unit;
    if (low >= 0 && Character.isLowSurrogate((char) low)) {
      point = Character.toCodePoint(unit, (char) low);
      at += 6;
    }
    write(Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point);
  }

  /// Writes a code point in UTF-8.
  private void write(int point) {
    if (point < 0x80) {
      buffer[end++] = (byte) point;
    } else if (point < 0x800) {
      buffer[end++] = (byte) (0xc0 | (point >> 6));
      tail(point, 0);
    } else if (point < 0x10000) {
      buffer[end++] = (byte) (0xe0 | (point >> 12));
      tail(point, 6);
      tail(point, 0);
    } else {
      buffer[end++] = (byte) (0xf0 | (point >> 18));
      tail(point, 12);
      tail(point, 6);
      tail(point, 0);
    }
  }

  private void tail(int point, int shift) {
    buffer[end++] = (byte) (0x80 | (point >> shift & 0x3f));
  }

  private int hex(int from, int digits) {
    if (from + digits > to) {
      return -1;
    }
    int value = 0;
    for (int digit = from; digit < from + digits; digit++) {
      int one = Character.digit(text[digit], 16);
      if (one < 0) {
        return -1;
      }
      value = value << 4 | one;
    }
    return value;
  }
}
