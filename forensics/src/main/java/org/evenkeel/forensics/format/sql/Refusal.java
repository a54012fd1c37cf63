package org.evenkeel.forensics.format.sql;

import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// `Access denied for user 'root'@'203.0.113.7' (using password: YES)`.
final class Refusal {
  private static final String DENIED = "Access denied for user '";

  private Refusal() {}

  /// Adds what the message says; false when it is another one.
  static boolean read(Row row, String message) {
    int user = message.indexOf(DENIED);
    int end = message.lastIndexOf("' (using password");
    int at = end < 0 ? message.lastIndexOf("'@'") : message.lastIndexOf("'@'", end);
    if (user < 0 || at < user + DENIED.length()) {
      return false;
    }
    int hostEnd = end < 0 ? message.indexOf('\'', at + 3) : end;
    row.put(Field.ACTION, Action.LOGIN_FAILED.name());
    row.put(Field.USER, message.substring(user + DENIED.length(), at));
    if (hostEnd > at + 3) {
      row.put(Field.CLIENT_IP, message.substring(at + 3, hostEnd));
    }
    return true;
  }
}
