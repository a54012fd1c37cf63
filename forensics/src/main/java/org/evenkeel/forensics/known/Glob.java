package org.evenkeel.forensics.known;

/// Parts of addresses in which `*` stands for anything.
final class Glob {
  private Glob() {}

  /// Whether the pieces of `pattern` stand in `text` in their order.
  static boolean isIn(String text, String pattern) {
    int from = 0;
    for (String piece : pattern.split("\\*", -1)) {
      int at = text.indexOf(piece, from);
      if (at < 0) {
        return false;
      }
      from = at + piece.length();
    }
    return true;
  }
}
