package org.evenkeel.forensics.format.syslog;

import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;

/// Messages of sudo: `anna : TTY=pts/0 ; PWD=/ ; USER=root ; COMMAND=/usr/bin/id`, with a complaint
/// in place of the terminal when it refused.
final class SudoMessages implements Messages {
  private static final String COMMAND = "COMMAND=";

  @Override
  public void read(Row row, String message) {
    row.kind(Kind.ACCOUNT);
    String text = message.strip();
    if (text.startsWith("pam_unix(")) {
      Pam.read(row, text);
      return;
    }
    int colon = text.indexOf(" : ");
    int command = text.indexOf(COMMAND);
    if (colon < 0 || command < colon) {
      return;
    }
    row.put(Field.USER, text.substring(0, colon));
    row.put(Field.COMMAND, text.substring(command + COMMAND.length()));
    String[] parts = text.substring(colon + 3, command).split(" ; ");
    for (String part : parts) {
      if (part.startsWith("USER=")) {
        row.put(Field.TARGET_USER, part.substring("USER=".length()));
      }
    }
    boolean refused = !parts[0].contains("=");
    row.put(Field.ACTION, (refused ? Action.COMMAND_DENIED : Action.COMMAND_RUN).name());
  }
}
