package org.evenkeel.forensics.format.waf;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// The tags of a ModSecurity message: `[id "942100"] [msg "…"] [severity "CRITICAL"] [uri "/"]`.
public final class RuleTags {
  private RuleTags() {}

  /// Adds what the tags of `message` say.
  public static void read(Row row, String message) {
    row.put(Field.MESSAGE, message);
    boolean denied = message.contains("Access denied") || message.contains("Intercepted");
    row.put(Field.ACTION, (denied ? Action.BLOCKED : Action.ALERT).name());
    put(row, Field.CODE, tag(message, "id"));
    put(row, Field.SEVERITY, tag(message, "severity"));
    put(row, Field.HOST, tag(message, "hostname"));
    String uri = tag(message, "uri");
    if (!uri.isEmpty() && !row.has(Field.TARGET)) {
      row.put(Field.PATH, uri);
      row.put(Field.TARGET, uri);
    }
  }

  /// The ids of all rules named in `messages`, in order, with blanks between them.
  static String ids(List<String> messages) {
    List<String> ids = new ArrayList<>();
    for (String message : messages) {
      String id = tag(message, "id");
      if (!id.isEmpty() && !ids.contains(id)) {
        ids.add(id);
      }
    }
    return String.join(" ", ids);
  }

  /// The value of the first tag called `name`; empty when there is none.
  static String tag(String message, String name) {
    String before = '[' + name + " \"";
    int open = message.indexOf(before);
    int close = open < 0 ? -1 : message.indexOf("\"]", open + before.length());
    return close < 0 ? "" : message.substring(open + before.length(), close);
  }

  private static void put(Row row, Field field, String value) {
    if (!value.isEmpty()) {
      row.put(field, value);
    }
  }
}
