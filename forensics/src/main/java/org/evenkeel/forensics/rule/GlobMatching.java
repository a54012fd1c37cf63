package org.evenkeel.forensics.rule;

import java.util.List;
import org.evenkeel.forensics.rule.ValueTest.Glob;

/// Matches a text with wildcards: each fixed part is sought from where the one before ended, which
/// is enough, for the earliest place leaves the most room. `?` stands for one character, however
/// many bytes UTF-8 writes it with.
final class GlobMatching {
  private GlobMatching() {}

  static boolean matches(Glob glob, byte[] bytes, int from, int to) {
    List<byte[]> parts = glob.parts();
    if (parts.isEmpty()) {
      return !(glob.fromStart() && glob.toEnd()) || from == to;
    }
    int last = parts.size() - 1;
    int at = from;
    for (int i = 0; i < last; i++) {
      byte[] part = parts.get(i);
      at =
          i == 0 && glob.fromStart()
              ? end(part, bytes, at, to, glob.cased())
              : find(part, bytes, at, to, glob.cased());
      if (at < 0) {
        return false;
      }
    }
    boolean here = last == 0 && glob.fromStart();
    return glob.toEnd() ? atEnd(glob, bytes, at, to, here) : last(glob, bytes, at, to, here) >= 0;
  }

  private static int last(Glob glob, byte[] bytes, int at, int to, boolean here) {
    byte[] part = glob.parts().getLast();
    return here ? end(part, bytes, at, to, glob.cased()) : find(part, bytes, at, to, glob.cased());
  }

  /// Whether the last part reaches to the end.
  ///
  /// @param here whether it has to begin at `at` itself
  private static boolean atEnd(Glob glob, byte[] bytes, int at, int to, boolean here) {
    byte[] part = glob.parts().getLast();
    if (here) {
      return end(part, bytes, at, to, glob.cased()) == to;
    }
    int start = to - part.length;
    if (start >= at && end(part, bytes, start, to, glob.cased()) == to) {
      return true;
    }
    for (start = Math.max(at, to - 4 * part.length); start < to && holdsAny(part); start++) {
      if (end(part, bytes, start, to, glob.cased()) == to) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsAny(byte[] part) {
    for (byte letter : part) {
      if (letter == ValueTest.ANY_BYTE) {
        return true;
      }
    }
    return false;
  }

  /// Where the first occurrence of `part` ends, or -1. Most places fail by their first letter, so
  /// that is looked at before anything is called; a wildcard there stands for any.
  private static int find(byte[] part, byte[] bytes, int from, int to, boolean cased) {
    byte first = part.length == 0 ? ValueTest.ANY_BYTE : part[0];
    byte capital = cased ? first : capital(first);
    for (int at = from; at < to; at++) {
      byte have = bytes[at];
      if (have == first || have == capital || first == ValueTest.ANY_BYTE) {
        int end = end(part, bytes, at, to, cased);
        if (end >= 0) {
          return end;
        }
      }
    }
    return -1;
  }

  /// Where `part` ends if it stands at `at`, or -1.
  private static int end(byte[] part, byte[] bytes, int at, int to, boolean cased) {
    int next = at;
    for (byte letter : part) {
      if (next >= to) {
        return -1;
      }
      byte have = bytes[next++];
      if (letter == ValueTest.ANY_BYTE) {
        while (next < to && (bytes[next] & 0xc0) == 0x80) {
          next++;
        }
      } else if (have != letter && (cased || fold(have) != letter)) {
        return -1;
      }
    }
    return next;
  }

  private static byte capital(byte letter) {
    return letter >= 'a' && letter <= 'z' ? (byte) (letter - 32) : letter;
  }

  private static byte fold(byte letter) {
    return letter >= 'A' && letter <= 'Z' ? (byte) (letter + 32) : letter;
  }
}
