package org.evenkeel.law.calendar;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One event of a calendar.
///
/// @param sequence how often it changed
/// @param start when it is, in UTC
/// @param summary in a line
/// @param description more of it
/// @param isCancelled whether it is void
record Entry(int sequence, String start, String summary, String description, boolean isCancelled) {
  private static final int MOST = 10_000;

  /// This, as the next version of `before`.
  Entry after(@Nullable Entry before) {
    if (before == null) {
      return this;
    }
    boolean same =
        before.start.equals(start)
            && before.summary.equals(summary)
            && before.description.equals(description)
            && !before.isCancelled;
    return new Entry(
        same ? before.sequence : before.sequence + 1, start, summary, description, false);
  }

  Entry cancelled() {
    return isCancelled ? this : new Entry(sequence + 1, start, summary, description, true);
  }

  void write(Lines lines, String uid, String stamp, boolean isVoid) {
    lines.add("BEGIN:VEVENT");
    lines.add("UID:" + uid);
    lines.add("SEQUENCE:" + sequence);
    lines.add("DTSTAMP:" + stamp);
    lines.add("DTSTART:" + start);
    lines.add("SUMMARY:" + Lines.escape(summary));
    lines.add("DESCRIPTION:" + Lines.escape(description));
    lines.add("CLASS:PRIVATE");
    lines.add("TRANSP:TRANSPARENT");
    lines.add(isVoid ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    if (!isVoid) {
      for (String before : new String[] {"-PT24H", "-PT4H", "-PT1H"}) {
        lines.add("BEGIN:VALARM");
        lines.add("ACTION:DISPLAY");
        lines.add("TRIGGER:" + before);
        lines.add("DESCRIPTION:" + Lines.escape(summary));
        lines.add("END:VALARM");
      }
    }
    lines.add("END:VEVENT");
  }

  /// The events of a calendar that was written before, by identity.
  static Map<String, Entry> read(String calendar) {
    Map<String, Entry> entries = new TreeMap<>();
    Map<String, String> fields = new TreeMap<>();
    boolean alarm = false;
    for (String line : calendar.replace("\r\n ", "").replace("\n ", "").lines().toList()) {
      switch (line) {
        case "BEGIN:VEVENT" -> fields.clear();
        case "BEGIN:VALARM" -> alarm = true;
        case "END:VALARM" -> alarm = false;
        case "END:VEVENT" -> put(entries, fields);
        default -> {
          int colon = line.indexOf(':');
          if (colon > 0 && !alarm) {
            fields.put(line.substring(0, colon), line.substring(colon + 1));
          }
        }
      }
    }
    return entries;
  }

  private static void put(Map<String, Entry> entries, Map<String, String> fields) {
    String uid = fields.get("UID");
    if (uid == null || !uid.endsWith("@evenkeel") || entries.size() >= MOST) {
      return;
    }
    entries.put(
        uid,
        new Entry(
            number(fields.getOrDefault("SEQUENCE", "0")),
            fields.getOrDefault("DTSTART", ""),
            Lines.unescape(fields.getOrDefault("SUMMARY", "")),
            Lines.unescape(fields.getOrDefault("DESCRIPTION", "")),
            "CANCELLED".equals(fields.get("STATUS"))));
  }

  private static int number(String text) {
    try {
      return Math.max(0, Integer.parseInt(text));
    } catch (NumberFormatException _) {
      return 0;
    }
  }
}
