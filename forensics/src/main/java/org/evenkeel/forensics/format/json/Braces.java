package org.evenkeel.forensics.format.json;

/// Counts the braces of an object, those in texts left aside. One for every object.
final class Braces {
  private int open;

  /// Where the object that begins at `from` ends, or `to` when its braces are uneven.
  static int end(byte[] bytes, int from, int to) {
    return new Braces().count(bytes, from, to);
  }

  /// How many braces are open.
  int open() {
    return open;
  }

  /// Counts on from `from`, and returns where the last open one is closed, or `to`. A text does not
  /// go on beyond `to`.
  int count(byte[] bytes, int from, int to) {
    boolean text = false;
    for (int at = from; at < to; at++) {
      byte letter = bytes[at];
      if (text && letter == '\\') {
        at++;
      } else if (letter == '"') {
        text = !text;
      } else if (!text && letter == '{') {
        open++;
      } else if (!text && letter == '}' && --open <= 0) {
        return at + 1;
      }
    }
    return to;
  }
}
