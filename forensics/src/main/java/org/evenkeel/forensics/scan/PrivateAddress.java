package org.evenkeel.forensics.scan;

import java.nio.charset.StandardCharsets;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// Tells addresses that no visitor from outside has: those of private networks (RFC 1918, RFC 4193)
/// and of the machine itself. A log full of them was written behind a proxy.
public final class PrivateAddress {
  private PrivateAddress() {}

  static boolean isIn(Row row) {
    if (!row.has(Field.CLIENT_IP)) {
      return false;
    }
    return isIn(row.base(Field.CLIENT_IP), row.start(Field.CLIENT_IP), row.end(Field.CLIENT_IP));
  }

  /// Whether `address` is one of them.
  public static boolean is(String address) {
    byte[] base = address.getBytes(StandardCharsets.ISO_8859_1);
    return isIn(base, 0, base.length);
  }

  /// Whether the address `from` to `to` is one of them.
  static boolean isIn(byte[] base, int from, int to) {
    if (to - from < 3) {
      return false;
    }
    return switch (base[from]) {
      case '1' -> isInVersionFour(base, from, to);
      case 'f' -> base[from + 1] == 'c' || base[from + 1] == 'd';
      case ':' -> starts(base, from, to, "::1") && to - from == 3;
      default -> false;
    };
  }

  private static boolean isInVersionFour(byte[] base, int from, int to) {
    return switch (base[from + 1]) {
      case '0' -> starts(base, from, to, "10.");
      case '2' -> starts(base, from, to, "127.");
      case '7' -> starts(base, from, to, "172.") && isSecond(base, from + 4, to);
      case '9' -> starts(base, from, to, "192.168.");
      default -> false;
    };
  }

  /// Whether a number from 16 to 31 stands here.
  private static boolean isSecond(byte[] base, int from, int to) {
    if (to - from < 3 || base[from + 2] != '.') {
      return false;
    }
    int number = (base[from] - '0') * 10 + base[from + 1] - '0';
    return number >= 16 && number <= 31;
  }

  private static boolean starts(byte[] base, int from, int to, String text) {
    if (to - from < text.length()) {
      return false;
    }
    for (int at = 0; at < text.length(); at++) {
      if (base[from + at] != text.charAt(at)) {
        return false;
      }
    }
    return true;
  }
}
