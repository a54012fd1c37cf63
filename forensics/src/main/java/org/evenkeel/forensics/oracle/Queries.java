package org.evenkeel.forensics.oracle;

import java.nio.charset.StandardCharsets;

/// Queries of requests, with their escapes undone.
public final class Queries {
  private static final int ROUNDS = 2;

  private Queries() {}

  /// Escapes such as `%27` undone, twice where they are doubled; `+` becomes a blank.
  public static String plain(String query) {
    String text = query.replace('+', ' ');
    for (int round = 0; round < ROUNDS && text.indexOf('%') >= 0; round++) {
      text = once(text);
    }
    return text;
  }

  private static String once(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] plain = new byte[bytes.length];
    int length = 0;
    for (int at = 0; at < bytes.length; at++) {
      boolean escape = bytes[at] == '%' && at + 2 < bytes.length;
      int high = escape ? Character.digit(bytes[at + 1], 16) : -1;
      int low = high < 0 ? -1 : Character.digit(bytes[at + 2], 16);
      plain[length++] = low < 0 ? bytes[at] : (byte) ((high << 4) | low);
      at += low < 0 ? 0 : 2;
    }
    return new String(plain, 0, length, StandardCharsets.UTF_8);
  }
}
