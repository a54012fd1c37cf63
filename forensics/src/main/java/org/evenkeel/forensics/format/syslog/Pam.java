package org.evenkeel.forensics.format.syslog;

import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// What PAM's modules write in the name of any program.
final class Pam {
  private static final String OPENED = "session opened for user ";
  private static final String CLOSED = "session closed for user ";
  private static final String NOT_MET = "\" not met by user \"";
  private static final String CHANGED = "password changed for ";

  private Pam() {}

  static void read(Row row, String text) {
    int colon = text.indexOf("): ");
    String message = colon < 0 ? text : text.substring(colon + 3);
    if (message.startsWith(OPENED)) {
      row.put(Field.ACTION, Action.SESSION_OPENED.name());
      row.put(Field.TARGET_USER, name(message.substring(OPENED.length())));
      int by = message.lastIndexOf(" by ");
      String who = by < 0 ? "" : name(message.substring(by + " by ".length()));
      if (!who.isEmpty()) {
        row.put(Field.USER, who);
      }
    } else if (message.startsWith(CLOSED)) {
      row.put(Field.ACTION, Action.SESSION_CLOSED.name());
      row.put(Field.TARGET_USER, name(message.substring(CLOSED.length())));
    } else if (message.startsWith(CHANGED)) {
      row.put(Field.ACTION, Action.PASSWORD_CHANGED.name());
      row.put(Field.TARGET_USER, message.substring(CHANGED.length()));
    } else if (message.startsWith("authentication failure")) {
      failure(row, message);
    } else if (message.startsWith("requirement \"") && message.endsWith("\"")) {
      unmet(row, message);
    }
  }

  /// `requirement "uid >= 1000" not met by user "root"`.
  private static void unmet(Row row, String message) {
    int at = message.indexOf(NOT_MET);
    if (at >= 0 && at + NOT_MET.length() < message.length() - 1) {
      row.put(Field.USER, message.substring(at + NOT_MET.length(), message.length() - 1));
    }
  }

  /// `… rhost=192.0.2.1 user=root`: the last of each, since names are free text.
  private static void failure(Row row, String message) {
    String host = value(message, "rhost=");
    String user = value(message, "user=");
    if (!host.isEmpty()) {
      row.put(Field.CLIENT_IP, host);
    }
    if (!user.isEmpty()) {
      row.put(Field.USER, user);
    }
  }

  private static String value(String message, String key) {
    int at = message.lastIndexOf(' ' + key);
    if (at < 0) {
      return "";
    }
    int from = at + 1 + key.length();
    int end = message.indexOf(' ', from);
    return message.substring(from, end < 0 ? message.length() : end);
  }

  /// The name in `anna(uid=1000) by …`.
  private static String name(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) != '(' && text.charAt(end) != ' ') {
      end++;
    }
    return text.substring(0, end);
  }
}
