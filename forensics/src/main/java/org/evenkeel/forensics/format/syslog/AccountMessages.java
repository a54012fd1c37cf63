package org.evenkeel.forensics.format.syslog;

import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;

/// Messages of the programs that change accounts, and of su.
final class AccountMessages implements Messages {
  @Override
  public void read(Row row, String message) {
    row.kind(Kind.ACCOUNT);
    if (message.startsWith("pam_")) {
      Pam.read(row, message);
    } else if (message.startsWith("new user: name=")) {
      changed(row, Action.USER_CREATED, word(message, "new user: name="));
    } else if (message.startsWith("delete user '")) {
      changed(row, Action.USER_DELETED, quoted(message));
    } else if (message.startsWith("add '")
        || message.startsWith("change user '")
        || message.startsWith("changed user '")) {
      changed(row, Action.USER_CHANGED, quoted(message));
    } else if (message.startsWith("failed adding user '")) {
      row.put(Field.TARGET_USER, quoted(message));
    } else if (message.contains("(to ")) {
      became(row, message);
    }
  }

  /// `(to root) anna on pts/0`, after `FAILED SU` when it was refused.
  private static void became(Row row, String message) {
    int to = message.indexOf("(to ") + 4;
    int end = message.indexOf(')', to);
    if (end < 0) {
      return;
    }
    boolean failed = message.startsWith("FAILED");
    row.put(Field.TARGET_USER, message.substring(to, end));
    row.put(Field.ACTION, (failed ? Action.LOGIN_FAILED : Action.LOGIN_OK).name());
    int on = message.lastIndexOf(" on ");
    if (on > end + 2) {
      row.put(Field.USER, message.substring(end + 2, on));
    }
  }

  private static void changed(Row row, Action action, String user) {
    row.put(Field.ACTION, action.name());
    row.put(Field.TARGET_USER, user);
  }

  private static String word(String message, String before) {
    int end = message.indexOf(',', before.length());
    return message.substring(before.length(), end < 0 ? message.length() : end);
  }

  private static String quoted(String message) {
    int open = message.indexOf('\'') + 1;
    int close = message.indexOf('\'', open);
    return close < 0 ? "" : message.substring(open, close);
  }
}
