package org.evenkeel.forensics.format.sql;

import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// `Aborted connection 12 to db: 'shop' user: 'root' host: '203.0.113.7' (Got timeout …)`, and
/// `Host '203.0.113.7' is blocked because of many connection errors`.
final class BrokenConnection {
  private static final String BLOCKED = "' is blocked because of many connection errors";

  private BrokenConnection() {}

  /// Adds what the message says; false when it is another one.
  static boolean read(Row row, String message) {
    int blocked = message.startsWith("Host '") ? message.indexOf(BLOCKED) : -1;
    if (blocked > 0) {
      row.put(Field.CLIENT_IP, message.substring("Host '".length(), blocked));
      row.put(Field.ACTION, Action.BLOCKED.name());
      return true;
    }
    int database = message.startsWith("Aborted connection ") ? message.indexOf(" to db: '") : -1;
    int user = database < 0 ? -1 : message.indexOf("' user: '", database);
    int host = user < 0 ? -1 : message.indexOf("' host: '", user);
    int end = host < 0 ? -1 : message.indexOf('\'', host + "' host: '".length());
    if (end < 0) {
      return false;
    }
    put(row, Field.DATABASE, message.substring(database + " to db: '".length(), user));
    put(row, Field.USER, message.substring(user + "' user: '".length(), host));
    put(row, Field.CLIENT_IP, message.substring(host + "' host: '".length(), end));
    row.put(Field.ACTION, Action.DISCONNECT.name());
    return true;
  }

  private static void put(Row row, Field field, String value) {
    if (!value.isEmpty() && !value.equals("unconnected") && !value.equals("unauthenticated")) {
      row.put(field, value);
    }
  }
}
