package org.evenkeel.forensics.format.part;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.evenkeel.forensics.event.Field;

/// Reads tables of key names: each line a field, perhaps with the way it is written, then the keys
/// that hold it. A line that begins with a blank goes on with the field before.
public final class PartNames {
  private static final Part TIME = Part.of(Field.MESSAGE, Part.Way.TIME);
  private static final Map<String, Part> BY_WORD = words();

  private PartNames() {}

  /// The keys in the order of the table, and what each means.
  public static Map<String, Part> read(String table) {
    Map<String, Part> keys = new LinkedHashMap<>();
    Part part = TIME;
    for (String line : table.lines().toList()) {
      String[] words = line.strip().split(" +");
      int from = line.startsWith(" ") ? 0 : 1;
      part = from == 0 ? part : part(words[0]);
      for (int word = from; word < words.length; word++) {
        keys.putIfAbsent(words[word], part);
      }
    }
    return keys;
  }

  /// Reads what a user wrote: `json: client=addr, target=req.url, time=when`.
  public static Map<String, Part> mapped(String text) {
    int colon = text.indexOf(':');
    Map<String, Part> keys = new LinkedHashMap<>();
    for (String pair : text.substring(colon + 1).split(",")) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? pair.strip() : pair.substring(0, equals).strip();
      Part part = BY_WORD.get(name.toLowerCase(Locale.ROOT));
      String key = pair.substring(equals + 1).strip().toLowerCase(Locale.ROOT);
      if (equals < 0 || part == null || key.isEmpty()) {
        throw new IllegalArgumentException(
            "The log format \""
                + text.strip()
                + "\" cannot be used: \""
                + name
                + "\" is no field with a key. Write FIELD=KEY, separated by commas, where FIELD is"
                + " one of "
                + String.join(", ", BY_WORD.keySet().stream().sorted().toList())
                + ".");
      }
      keys.put(key, part);
    }
    if (!holds(keys, Field.CLIENT_IP) || !holds(keys, Field.TARGET)) {
      throw new IllegalArgumentException(
          "The log format \""
              + text.strip()
              + "\" cannot be used: it needs at least client=KEY,"
              + " which holds the visitor's address, and target=KEY, which holds what was asked for.");
    }
    return keys;
  }

  private static boolean holds(Map<String, Part> keys, Field field) {
    return keys.values().stream().anyMatch(part -> part.field() == field);
  }

  private static Part part(String word) {
    if (word.equals("TIME")) {
      return TIME;
    }
    int colon = word.indexOf(':');
    return colon < 0
        ? Part.of(Field.valueOf(word))
        : Part.of(
            Field.valueOf(word.substring(0, colon)), Part.Way.valueOf(word.substring(colon + 1)));
  }

  private static Map<String, Part> words() {
    return Map.ofEntries(
        Map.entry("time", TIME),
        Map.entry("client", Part.of(Field.CLIENT_IP, Part.Way.ADDRESS)),
        Map.entry("user", Part.of(Field.USER)),
        Map.entry("method", Part.of(Field.METHOD)),
        Map.entry("target", Part.of(Field.TARGET, Part.Way.TARGET)),
        Map.entry("path", Part.of(Field.TARGET, Part.Way.TARGET)),
        Map.entry("request", Part.of(Field.TARGET, Part.Way.REQUEST)),
        Map.entry("query", Part.of(Field.QUERY)),
        Map.entry("status", Part.of(Field.STATUS, Part.Way.STATUS)),
        Map.entry("bytes", Part.of(Field.BYTES_SENT, Part.Way.BYTES)),
        Map.entry("referer", Part.of(Field.REFERER)),
        Map.entry("agent", Part.of(Field.USER_AGENT)),
        Map.entry("host", Part.of(Field.HOST)),
        Map.entry("forwarded", Part.of(Field.FORWARDED_FOR)),
        Map.entry("location", Part.of(Field.LOCATION)),
        Map.entry("cookie", Part.of(Field.COOKIE)),
        Map.entry("body", Part.of(Field.BODY)),
        Map.entry("seconds", Part.of(Field.TIME_TAKEN, Part.Way.SECONDS)),
        Map.entry("milliseconds", Part.of(Field.TIME_TAKEN, Part.Way.MILLISECONDS)));
  }
}
