package org.evenkeel.forensics.rule;

/// Which searches `1 of …` means: those that fit a pattern whose only wildcard is `*`, or `them`.
/// Names that begin with `_` are meant only by patterns that do.
final class NamePattern {
  private NamePattern() {}

  static boolean fits(String pattern, String name) {
    if (name.startsWith("_") && !pattern.startsWith("_")) {
      return false;
    }
    return pattern.equals("them") || matches(pattern, name);
  }

  /// Goes back to the last star only, so that its time is bounded by the product of both lengths.
  private static boolean matches(String pattern, String name) {
    int at = 0;
    int in = 0;
    int star = -1;
    int after = 0;
    while (in < name.length()) {
      boolean wild = at < pattern.length() && pattern.charAt(at) == '*';
      if (wild) {
        star = at++;
        after = in;
      } else if (at < pattern.length() && pattern.charAt(at) == name.charAt(in)) {
        at++;
        in++;
      } else if (star >= 0) {
        at = star + 1;
        in = ++after;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }
}
