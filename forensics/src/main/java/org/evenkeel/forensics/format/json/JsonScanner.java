package org.evenkeel.forensics.format.json;

import org.evenkeel.forensics.bytes.Octet;

/// Walks over one JSON object and shows each value that is not an object or array, with the hash of
/// the path of keys that leads to it. Builds nothing; does not call itself. One per thread.
///
/// More lenient than RFC 8259 in what real logs need: bytes that are no UTF-8 and escapes that JSON
/// does not know (`\x22`, which nginx writes without `escape=json`) pass.
final class JsonScanner {
  private static final int DEEPEST = 24;

  private final long[] keys = new long[DEEPEST + 1];
  private final int[] nameStarts = new int[DEEPEST + 1];
  private final int[] nameEnds = new int[DEEPEST + 1];
  private final boolean[] object = new boolean[DEEPEST + 1];
  private byte[] bytes = {};
  private int at;
  private int to;
  private int depth;

  /// Hears of values.
  @FunctionalInterface
  interface Listener {
    /// @param key hash of the path of keys
    /// @param from where the value begins, without its quote; `to` when it is `null`
    /// @param to where it ends
    /// @param text whether it is a text, which may hold escapes
    void value(long key, int from, int to, boolean text);
  }

  /// Walks over the object in the bytes `from` to `to` and returns where it ends, or -1 when there
  /// is none, or a broken one. Values before the break have been shown.
  int scan(byte[] bytes, int from, int to, Listener listener) {
    this.bytes = bytes;
    this.at = from;
    this.to = to;
    this.depth = 0;
    skipBlanks();
    if (!enter(KeyTable.ROOT)) {
      return -1;
    }
    while (depth > 0) {
      if (!step(listener)) {
        return -1;
      }
    }
    return at;
  }

  /// Whether the keys that lead to the value being shown are `path`, letter case aside. A hash can
  /// be met by design, where visitors name keys: Caddy logs their headers' names.
  boolean isAt(byte[] path) {
    int compared = 0;
    for (int level = 1; level <= depth; level++) {
      if (object[level]) {
        int from = nameStarts[level];
        int length = nameEnds[level] - from;
        int begin = compared == 0 ? 0 : compared + 1;
        boolean fits = begin + length <= path.length && (begin == 0 || path[compared] == '.');
        if (!fits || !KeyTable.same(path, begin, bytes, from, length)) {
          return false;
        }
        compared = begin + length;
      }
    }
    return compared == path.length;
  }

  /// Enters the object or array that begins here.
  private boolean enter(long key) {
    if (at >= to || (bytes[at] != '{' && bytes[at] != '[') || depth == DEEPEST) {
      return false;
    }
    if (depth == 0 && bytes[at] != '{') {
      return false;
    }
    depth++;
    keys[depth] = key;
    object[depth] = bytes[at] == '{';
    at++;
    return true;
  }

  /// Reads one member or element, or leaves the innermost object or array.
  private boolean step(Listener listener) {
    skipBlanks();
    if (at >= to) {
      return false;
    }
    if (bytes[at] == ',') {
      at++;
      skipBlanks();
    }
    if (at < to && bytes[at] == (object[depth] ? '}' : ']')) {
      at++;
      depth--;
      return true;
    }
    long key = keys[depth];
    if (object[depth]) {
      int keyFrom = at + 1;
      if (!skipText()) {
        return false;
      }
      nameStarts[depth] = keyFrom;
      nameEnds[depth] = at - 1;
      key = KeyTable.within(key, bytes, keyFrom, at - 1);
      skipBlanks();
      if (at >= to || bytes[at] != ':') {
        return false;
      }
      at++;
      skipBlanks();
    }
    return value(key, listener);
  }

  private boolean value(long key, Listener listener) {
    if (at >= to) {
      return false;
    }
    byte first = bytes[at];
    if (first == '{' || first == '[') {
      return enter(key);
    }
    int from = at;
    if (first == '"') {
      boolean closed = skipText();
      if (closed) {
        listener.value(key, from + 1, at - 1, true);
      }
      return closed;
    }
    while (at < to && plain(bytes[at])) {
      at++;
    }
    if (at > from) {
      listener.value(key, first == 'n' ? at : from, at, false);
    }
    return at > from;
  }

  /// What numbers, `true`, `false` and `null` are made of.
  private static boolean plain(byte letter) {
    return (letter >= '0' && letter <= '9')
        || (letter >= 'a' && letter <= 'z')
        || letter == '-'
        || letter == '+'
        || letter == '.'
        || letter == 'E';
  }

  /// Goes past the text that begins here.
  private boolean skipText() {
    if (at >= to || bytes[at] != '"') {
      return false;
    }
    int begin = at + 1;
    int quote = Octet.indexOf(bytes, begin, to, (byte) '"');
    while (quote < to && escaped(begin, quote)) {
      quote = Octet.indexOf(bytes, quote + 1, to, (byte) '"');
    }
    at = quote + 1;
    return quote < to;
  }

  private boolean escaped(int begin, int quote) {
    int slash = quote;
    while (slash > begin && bytes[slash - 1] == '\\') {
      slash--;
    }
    return (quote - slash & 1) == 1;
  }

  private void skipBlanks() {
    while (at < to
        && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\n' || bytes[at] == '\r')) {
      at++;
    }
  }
}
