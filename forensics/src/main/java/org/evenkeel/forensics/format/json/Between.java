package org.evenkeel.forensics.format.json;

/// What stands between the objects of a log: blanks, the brackets of an array around them, commas,
/// and a byte order mark before the first.
final class Between {
  private Between() {}

  /// The first byte at or after `from` that belongs to no such thing, or `to`.
  static int objects(byte[] bytes, int from, int to) {
    int at = from;
    if (to - from > 2 && bytes[from] == (byte) 0xef && bytes[from + 1] == (byte) 0xbb) {
      at += bytes[from + 2] == (byte) 0xbf ? 3 : 0;
    }
    while (at < to && passes(bytes[at])) {
      at++;
    }
    return at;
  }

  private static boolean passes(byte letter) {
    return switch (letter) {
      case ' ', '\t', '\r', '\n', '[', ']', ',' -> true;
      default -> false;
    };
  }
}
