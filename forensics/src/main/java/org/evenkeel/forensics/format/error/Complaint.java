package org.evenkeel.forensics.format.error;

import java.util.List;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// What Apache and nginx complain about that matters to an investigation: passwords that were
/// wrong, requests that were refused, files that were not there or not to be had.
///
/// @param before how the message begins
/// @param after what stands behind the value; empty when the value goes to the end
/// @param field what the value is
/// @param action what happened
record Complaint(String before, String after, Field field, Action action) {
  private static final List<Complaint> KNOWN =
      List.of(
          new Complaint("user \"", "\": password mismatch", Field.USER, Action.LOGIN_FAILED),
          new Complaint("user \"", "\" was not found in \"", Field.USER, Action.LOGIN_FAILED),
          new Complaint(
              "user ", ": authentication failure for \"", Field.USER, Action.LOGIN_FAILED),
          new Complaint("user ", " not found: /", Field.USER, Action.LOGIN_FAILED),
          new Complaint("client denied by server configuration: ", "", Field.FILE, Action.BLOCKED),
          new Complaint("access forbidden by rule", "", Field.MESSAGE, Action.BLOCKED),
          new Complaint("limiting requests, ", "", Field.MESSAGE, Action.BLOCKED),
          new Complaint("limiting connections by ", "", Field.MESSAGE, Action.BLOCKED),
          file("File does not exist: ", ""),
          file("file permissions deny server access: ", ""),
          file("script not found or unable to stat: ", ""),
          file("script '", "' not found or unable to stat"),
          file("Cannot serve directory ", ": No matching DirectoryIndex"),
          file("open() \"", "\" failed ("),
          file("stat() \"", "\" failed ("),
          file("directory index of \"", "\" is forbidden"),
          file("\"/", "\" is not found ("));

  private static Complaint file(String before, String after) {
    return new Complaint(before, after, Field.FILE, Action.ERROR);
  }

  /// Adds what `message` says, if it is one of those known.
  static void read(Row row, String message) {
    String plain = withoutCode(message);
    for (Complaint complaint : KNOWN) {
      if (plain.startsWith(complaint.before) && complaint.put(row, plain)) {
        return;
      }
    }
  }

  private boolean put(Row row, String message) {
    // The last of them: before it stands what the client asked for.
    int end = after.isEmpty() ? message.length() : message.lastIndexOf(after);
    int from = before.equals("\"/") ? 1 : before.length();
    if (end < from) {
      return false;
    }
    if (field != Field.MESSAGE) {
      row.put(field, message.substring(from, end));
    }
    row.put(Field.ACTION, action.name());
    return true;
  }

  /// The message behind `AH00128: `.
  private static String withoutCode(String message) {
    int code = message.startsWith("AH") ? message.indexOf(": ") : -1;
    return code > 2 && code < 10 ? message.substring(code + 2) : message;
  }
}
