package org.evenkeel.forensics.format.syslog;

import java.util.Map;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;

/// Messages of OpenSSH's file transfer: `open "/a" flags WRITE,CREATE mode 0644`, `close "/a" bytes
/// read 0 written 12`, `remove name "/a"`, `rename old "/a" new "/b"`. A transfer is told when its
/// file is closed, which is when its direction and size are known.
final class SftpMessages implements Messages {
  private static final String OPENED = "session opened for local user ";
  private static final Map<String, Action> VERBS =
      Map.of(
          "remove name ", Action.DELETE,
          "rmdir name ", Action.DELETE,
          "rename old ", Action.RENAME,
          "posix-rename old ", Action.RENAME,
          "opendir ", Action.LIST);

  @Override
  public void read(Row row, String message) {
    row.kind(Kind.FTP);
    if (message.startsWith(OPENED)) {
      opened(row, message.substring(OPENED.length()));
    } else if (message.startsWith("session closed for local user ")) {
      row.kind(Kind.SSH);
      row.put(Field.ACTION, Action.SESSION_CLOSED.name());
    } else if (message.startsWith("close \"")) {
      closed(row, message);
    } else {
      VERBS.forEach(
          (verb, action) -> {
            if (message.startsWith(verb)) {
              row.put(Field.ACTION, action.name());
              file(row, message);
            }
          });
    }
  }

  private static void opened(Row row, String text) {
    row.kind(Kind.SSH);
    row.put(Field.ACTION, Action.SESSION_OPENED.name());
    int from = text.lastIndexOf(" from [");
    if (from >= 0 && text.endsWith("]")) {
      row.put(Field.USER, text.substring(0, from));
      row.put(Field.CLIENT_IP, text.substring(from + " from [".length(), text.length() - 1));
    }
  }

  private static void closed(Row row, String message) {
    int read = message.lastIndexOf(" bytes read ");
    int written = message.lastIndexOf(" written ");
    if (read < 0 || written < read) {
      return;
    }
    String sent = message.substring(read + " bytes read ".length(), written);
    String received = message.substring(written + " written ".length());
    boolean upload = !received.equals("0");
    row.put(Field.ACTION, (upload ? Action.UPLOAD : Action.DOWNLOAD).name());
    row.put(upload ? Field.BYTES_RECEIVED : Field.BYTES_SENT, upload ? received : sent);
    file(row, message.substring(0, read));
  }

  private static void file(Row row, String message) {
    int open = message.indexOf('"') + 1;
    int close = message.startsWith("close") ? message.lastIndexOf('"') : message.indexOf('"', open);
    if (open > 0 && close > open) {
      row.put(Field.FILE, message.substring(open, close));
    }
  }
}
