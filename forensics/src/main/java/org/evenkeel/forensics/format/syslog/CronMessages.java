package org.evenkeel.forensics.format.syslog;

import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;

/// Messages of cron: `(www-data) CMD (php cron.php)`, and of crontab: `(anna) REPLACE (anna)`.
final class CronMessages implements Messages {
  @Override
  public void read(Row row, String message) {
    row.kind(Kind.CRON);
    if (message.startsWith("pam_")) {
      Pam.read(row, message);
      return;
    }
    int close = message.indexOf(") ");
    int open = message.indexOf(" (", Math.max(close, 0));
    if (!message.startsWith("(") || close < 0 || open < close + 2 || !message.endsWith(")")) {
      return;
    }
    String verb = message.substring(close + 2, open);
    String object = message.substring(open + 2, message.length() - 1);
    row.put(Field.USER, message.substring(1, close));
    if (verb.equals("CMD") || verb.equals("CMDEND")) {
      row.put(Field.COMMAND, object);
      row.put(Field.ACTION, Action.COMMAND_RUN.name());
    } else {
      row.put(Field.TARGET_USER, object);
    }
  }
}
