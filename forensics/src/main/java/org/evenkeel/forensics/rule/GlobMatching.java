package org.evenkeel.forensics.rule;

import java.util.List;
import org.evenkeel.forensics.rule.ValueTest.Glob;

/// Matches a text with wildcards: each fixed part is sought from where the one before ended, which
/// is enough, for the earliest place leaves the most room. `?` stands for one byte.
final class GlobMatching {
  private GlobMatching() {}

  static boolean matches(Glob glob, byte[] bytes, int from, int to) {
    List<byte[]> parts = glob.parts();
    if (parts.isEmpty()) {
      return !(glob.fromStart() && glob.toEnd()) || from == to;
    }
    int at = from;
    for (int i = 0; i < parts.size(); i++) {
      byte[] part = parts.get(i);
      boolean last = i == parts.size() - 1;
      if (last && glob.toEnd()) {
        int start = to - part.length;
        boolean whole = i > 0 || !glob.fromStart() || start == from;
        return start >= at && whole && startsAt(part, bytes, start, glob.cased());
      }
      at =
          i == 0 && glob.fromStart()
              ? start(glob, part, bytes, at, to)
              : find(glob, part, bytes, at, to);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  private static int start(Glob glob, byte[] part, byte[] bytes, int at, int to) {
    boolean fits = at + part.length <= to && startsAt(part, bytes, at, glob.cased());
    return fits ? at + part.length : -1;
  }

  private static int find(Glob glob, byte[] part, byte[] bytes, int from, int to) {
    for (int at = from; at + part.length <= to; at++) {
      if (startsAt(part, bytes, at, glob.cased())) {
        return at + part.length;
      }
    }
    return -1;
  }

  private static boolean startsAt(byte[] part, byte[] bytes, int at, boolean cased) {
    for (int i = 0; i < part.length; i++) {
      byte have = cased ? bytes[at + i] : fold(bytes[at + i]);
      if (have != part[i] && part[i] != ValueTest.ANY_BYTE) {
        return false;
      }
    }
    return true;
  }

  private static byte fold(byte letter) {
    return letter >= 'A' && letter <= 'Z' ? (byte) (letter + 32) : letter;
  }
}
