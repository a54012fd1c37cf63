package org.evenkeel.forensics.format.waf;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// The tags of a ModSecurity message: `[id "942100"] [msg "…"] [severity "CRITICAL"] [uri "/"]`.
/// Quotes within a value are escaped, so that no value ends early and none poses as a tag.
public final class RuleTags {
  private static final String NAME = "ModSecurity: ";
  private static final String WITH_CODE = " with code ";

  private RuleTags() {}

  /// Adds what the message and its tags say. The request, where it is known, is not replaced.
  public static void read(Row row, String message) {
    row.put(Field.MESSAGE, message);
    row.put(Field.ACTION, (denies(message) ? Action.BLOCKED : Action.ALERT).name());
    put(row, Field.CODE, tag(message, "id"));
    put(row, Field.SEVERITY, tag(message, "severity"));
    status(row, message);
    if (!row.has(Field.HOST)) {
      put(row, Field.HOST, tag(message, "hostname"));
    }
    String uri = tag(message, "uri");
    if (!uri.isEmpty() && !row.has(Field.TARGET)) {
      row.put(Field.PATH, uri);
      row.put(Field.TARGET, uri);
    }
  }

  /// Whether the message says that the request was stopped. Only its beginning is the firewall's.
  static boolean denies(String message) {
    int own = message.startsWith(NAME) ? NAME.length() : 0;
    return message.startsWith("Access denied", own) || message.startsWith("Intercepted", own);
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
    int from = open + before.length();
    int close = open < 0 ? -1 : message.indexOf("\"]", from);
    while (close > from && message.charAt(close - 1) == '\\') {
      close = message.indexOf("\"]", close + 1);
    }
    return close < 0 ? "" : message.substring(from, close);
  }

  /// `Access denied with code 403 (phase 2).`
  private static void status(Row row, String message) {
    int at = denies(message) ? message.indexOf(WITH_CODE) + WITH_CODE.length() : 0;
    boolean three = at > WITH_CODE.length() && at < 60 && at + 3 <= message.length();
    String code = three ? message.substring(at, at + 3) : "";
    if (code.length() == 3 && code.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
      row.status(Integer.parseInt(code));
      row.put(Field.STATUS, code);
    }
  }

  private static void put(Row row, Field field, String value) {
    if (!value.isEmpty()) {
      row.put(field, value);
    }
  }
}
