package org.evenkeel.forensics.format.syslog;

import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;

/// Messages of Pure-FTPd: `(shop@203.0.113.7) [NOTICE] /x.php uploaded (1044 bytes, 1.20KB/sec)`.
final class PureFtpMessages implements Messages {
  private static final String REFUSED = "Authentication failed for user [";

  @Override
  public void read(Row row, String message) {
    row.kind(Kind.FTP);
    int close = message.indexOf(") [");
    int at = message.lastIndexOf('@', Math.max(close, 0));
    int level = message.indexOf("] ", Math.max(close, 0));
    if (!message.startsWith("(") || close < 0 || at < 0 || level < 0) {
      return;
    }
    row.put(Field.CLIENT_IP, message.substring(at + 1, close));
    String user = message.substring(1, at);
    if (!user.equals("?")) {
      row.put(Field.USER, user);
    }
    told(row, message.substring(level + 2));
  }

  private static void told(Row row, String text) {
    if (text.startsWith(REFUSED)) {
      action(row, Action.LOGIN_FAILED);
      int end = text.lastIndexOf(']');
      row.put(Field.USER, text.substring(REFUSED.length(), Math.max(end, REFUSED.length())));
    } else if (text.endsWith(" is now logged in")) {
      action(row, Action.LOGIN_OK);
      row.put(Field.USER, text.substring(0, text.length() - " is now logged in".length()));
    } else if (text.startsWith("New connection from ")) {
      action(row, Action.CONNECT);
    } else if (text.startsWith("Logout")) {
      action(row, Action.DISCONNECT);
    } else if (text.startsWith("Deleted ")) {
      action(row, Action.DELETE);
      row.put(Field.FILE, text.substring("Deleted ".length()));
    } else {
      transfer(row, text, " uploaded  (", Action.UPLOAD, Field.BYTES_RECEIVED);
      transfer(row, text, " downloaded  (", Action.DOWNLOAD, Field.BYTES_SENT);
    }
  }

  private static void transfer(Row row, String text, String verb, Action action, Field size) {
    int at = text.lastIndexOf(verb);
    int bytes = text.indexOf(" bytes", Math.max(at, 0));
    if (at > 0 && bytes > at) {
      action(row, action);
      row.put(Field.FILE, text.substring(0, at));
      row.put(size, text.substring(at + verb.length(), bytes));
    }
  }

  private static void action(Row row, Action action) {
    row.put(Field.ACTION, action.name());
  }
}
