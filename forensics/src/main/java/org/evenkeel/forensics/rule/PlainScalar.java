package org.evenkeel.forensics.rule;

import java.util.Set;

/// What a value without quotes is taken for. Where YAML 1.1 and 1.2 disagree, and rules are written
/// for both, it stays the text that was meant: `0777`, `1e3`, `yes`, `2026-01-01`.
final class PlainScalar {
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<String> TRUTH =
      Set.of("true", "True", "TRUE", "false", "False", "FALSE");

  private PlainScalar() {}

  static Said.Type type(String text) {
    if (NOTHING.contains(text)) {
      return Said.Type.NOTHING;
    }
    if (TRUTH.contains(text)) {
      return Said.Type.TRUTH;
    }
    return isNumber(text) ? Said.Type.NUMBER : Said.Type.TEXT;
  }

  /// `5`, `-5`, `0.5`, `1.5e+3` and `0x1f`, without zeros before.
  private static boolean isNumber(String text) {
    int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    if (text.startsWith("0x", from)) {
      return text.length() > from + 2 && digits(text, from + 2, 16) == text.length();
    }
    int whole = digits(text, from, 10);
    boolean padded = text.startsWith("0", from) && whole > from + 1;
    if (whole == from || padded) {
      return false;
    }
    if (whole == text.length() || text.charAt(whole) != '.') {
      return whole == text.length();
    }
    int fraction = digits(text, whole + 1, 10);
    return fraction == text.length() || isExponent(text, fraction);
  }

  private static boolean isExponent(String text, int at) {
    boolean sign =
        text.startsWith("e+", at)
            || text.startsWith("e-", at)
            || text.startsWith("E+", at)
            || text.startsWith("E-", at);
    return sign && at + 2 < text.length() && digits(text, at + 2, 10) == text.length();
  }

  /// Where the digits that begin at `from` end.
  private static int digits(String text, int from, int radix) {
    int at = from;
    while (at < text.length()
        && text.charAt(at) < 128
        && Character.digit(text.charAt(at), radix) >= 0) {
      at++;
    }
    return at;
  }
}
