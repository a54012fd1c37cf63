package org.evenkeel.forensics.format.error;

import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// The client in a line of Apache's error log: `[client 203.0.113.7:4711]`, first, or behind the
/// place in the source and the system's error: `mod_rewrite.c(470): (13)Permission denied: `.
final class ApacheClient {
  private static final String CLIENT = "[client ";

  private ApacheClient() {}

  /// Puts the client and returns the text without it.
  static String read(Row row, String text) {
    int open = text.indexOf(CLIENT);
    int close = open < 0 ? -1 : text.indexOf("] ", open);
    if (close < 0 || !precedes(text.substring(0, open))) {
      return text;
    }
    put(row, text.substring(open + CLIENT.length(), close));
    String after = text.substring(close + 1).strip();
    int again = after.startsWith(CLIENT) ? after.indexOf("] ModSecurity: ") : -1;
    return text.substring(0, open) + (again < 0 ? after : after.substring(again + 2));
  }

  /// The message behind `(13)Permission denied: `, which is about the system, not the request.
  static String withoutCause(String message) {
    int end = message.startsWith("(") ? message.indexOf(": ") : -1;
    return end > 0 && isCause(message, end) ? message.substring(end + 2) : message;
  }

  /// Whether Apache itself writes such a text before the client; others may be the client's words.
  private static boolean precedes(String text) {
    int at = 0;
    int source = text.indexOf(".c(");
    if (source > 0 && text.indexOf(' ') > source) {
      at = text.indexOf(": ") + 2;
    }
    if (at >= 2 && at == text.length()) {
      return true;
    }
    String cause = text.substring(at);
    return cause.isEmpty()
        || (cause.endsWith(": ") && isCause(cause, cause.length() - 2) && cause.indexOf('/') < 0);
  }

  private static boolean isCause(String text, int end) {
    int close = text.indexOf(')');
    boolean numbered = text.startsWith("(") && close > 1 && close < end;
    for (int at = 1; numbered && at < close; at++) {
      numbered = text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
    return numbered;
  }

  /// The port stands behind the only colon, behind a bracket, or behind an address of four numbers.
  private static void put(Row row, String address) {
    int colon = address.lastIndexOf(':');
    boolean six = address.indexOf(':') != colon;
    boolean port = colon > 0 && (!six || address.contains("]:") || address.contains("."));
    String ip = port ? address.substring(0, colon) : address;
    boolean bracketed = ip.length() > 2 && ip.startsWith("[") && ip.endsWith("]");
    row.put(Field.CLIENT_IP, bracketed ? ip.substring(1, ip.length() - 1) : ip);
    if (port) {
      row.put(Field.CLIENT_PORT, address.substring(colon + 1));
    }
  }
}
