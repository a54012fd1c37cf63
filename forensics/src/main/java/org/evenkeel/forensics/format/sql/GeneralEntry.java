package org.evenkeel.forensics.format.sql;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What follows the time in an entry of the general log: ` 12 Query SELECT 1`.
///
/// @param id the connection
/// @param command one that servers know; other words make no entry
record GeneralEntry(String id, String command, String argument) {
  private static final int LONGEST_ID = 19;
  private static final Set<String> COMMANDS =
      Set.of(
          "Sleep",
          "Quit",
          "Init DB",
          "Query",
          "Field List",
          "Create DB",
          "Drop DB",
          "Refresh",
          "Shutdown",
          "Statistics",
          "Processlist",
          "Connect",
          "Kill",
          "Debug",
          "Ping",
          "Time",
          "Delayed insert",
          "Change user",
          "Binlog Dump",
          "Table Dump",
          "Connect Out",
          "Register Slave",
          "Register Replica",
          "Prepare",
          "Execute",
          "Long Data",
          "Close stmt",
          "Reset stmt",
          "Set option",
          "Fetch",
          "Daemon",
          "Binlog Dump GTID",
          "Reset Connection",
          "clone",
          "Bulk_execute",
          "Error",
          "Slave_IO",
          "Slave_SQL",
          "Slave_worker");

  /// The entry that `text` is, or null.
  static @Nullable GeneralEntry of(String text) {
    String stripped = text.stripLeading();
    int blank = stripped.indexOf(' ');
    if (blank < 0 || !Digits.all(stripped.substring(0, blank), LONGEST_ID)) {
      return null;
    }
    int end = stripped.indexOf('\t', blank);
    int spaces = stripped.indexOf("  ", blank + 1); // MySQL 5.0 filled up with blanks
    end = end < 0 || (spaces > 0 && spaces < end) ? spaces : end;
    String command = stripped.substring(blank + 1, end < 0 ? stripped.length() : end).strip();
    if (!COMMANDS.contains(command)) {
      return null;
    }
    String argument = end < 0 ? "" : stripped.substring(end + 1);
    boolean filled = end >= 0 && stripped.charAt(end) == ' ';
    return new GeneralEntry(
        stripped.substring(0, blank), command, filled ? argument.stripLeading() : argument);
  }

  /// Whether a statement is what follows, and may go on over further lines.
  boolean hasStatement() {
    return command.equals("Query")
        || command.equals("Execute")
        || command.equals("Prepare")
        || command.equals("Bulk_execute");
  }
}
