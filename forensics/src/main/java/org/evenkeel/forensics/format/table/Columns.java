package org.evenkeel.forensics.format.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.format.part.CommonNames;
import org.evenkeel.forensics.format.part.Part;
import org.evenkeel.forensics.format.part.PartNames;

/// What the columns of a table mean, by the names in its first line. Of columns that tell the same,
/// only the more telling counts.
///
/// @param separator what stands between two values
/// @param parts what a column means, by its number from 0
/// @param whole the column that holds a log's line as it was written; negative when there is none
/// @param date the column that holds the day of the time in another; negative when there is none
record Columns(byte separator, Map<Integer, Part> parts, int whole, int date) {
  private static final Map<String, Part> MEANINGS = PartNames.read(CommonNames.TABLE);
  private static final List<String> TELLING = List.copyOf(MEANINGS.keySet());
  private static final Set<String> WHOLE_LINES =
      Set.of("_raw", "raw", "message", "@message", "event.original", "log", "line", "textpayload");
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
  private static final int LONGEST = 20_000;

  Columns {
    parts = Map.copyOf(parts);
  }

  /// The columns that `header` names; empty when it is no header of a table of requests: no time,
  /// or neither a client with a target nor a column of whole lines.
  static Optional<Columns> of(String header) {
    if (header.length() > LONGEST) {
      return Optional.empty();
    }
    return SEPARATORS.stream()
        .filter(separator -> header.indexOf(separator) >= 0)
        .map(separator -> named(header, separator))
        .filter(Columns::tell)
        .findFirst();
  }

  private static Columns named(String header, char separator) {
    List<String> names = names(header, separator);
    Map<Integer, Part> parts = new HashMap<>();
    Map<String, Integer> best = new HashMap<>();
    for (int column = 0; column < names.size(); column++) {
      Part part = MEANINGS.get(names.get(column));
      if (part == null) {
        continue;
      }
      Integer other = best.get(goal(part));
      if (other == null || rank(names.get(column)) < rank(names.get(other))) {
        best.put(goal(part), column);
        parts.remove(other);
        parts.put(column, part);
      }
    }
    int whole = -1;
    for (int column = names.size() - 1; column >= 0; column--) {
      whole = WHOLE_LINES.contains(names.get(column)) ? column : whole;
    }
    Integer time = best.get(Part.Way.TIME.name());
    boolean split = time != null && names.get(time).equals("time");
    return new Columns((byte) separator, parts, whole, split ? names.indexOf("date") : -1);
  }

  private boolean tell() {
    boolean request = holds(Field.CLIENT_IP) && holds(Field.TARGET);
    boolean timed = parts.values().stream().anyMatch(part -> part.way() == Part.Way.TIME);
    return timed && (request || whole >= 0);
  }

  /// Whether a column of whole lines is read, as the others do not make up a request.
  boolean wrapped() {
    return whole >= 0 && !(holds(Field.CLIENT_IP) && holds(Field.TARGET));
  }

  private boolean holds(Field field) {
    return parts.values().stream()
        .anyMatch(part -> part.way() != Part.Way.TIME && part.field() == field);
  }

  private static String goal(Part part) {
    return part.way() == Part.Way.TIME ? Part.Way.TIME.name() : part.field().name();
  }

  private static int rank(String name) {
    return TELLING.indexOf(name);
  }

  /// In lower case: `Client IP` and `_time` are known as `client_ip` and `time`.
  private static List<String> names(String header, char separator) {
    List<String> names = new ArrayList<>();
    int from = header.startsWith("\uFEFF") ? 1 : 0;
    while (from <= header.length()) {
      int at = header.indexOf(separator, from);
      int to = at < 0 ? header.length() : at;
      names.add(plain(header.substring(from, to)));
      from = to + 1;
    }
    return names;
  }

  private static String plain(String written) {
    String text = written.strip();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    String name = (quoted ? text.substring(1, text.length() - 1) : text).toLowerCase(Locale.ROOT);
    if (MEANINGS.containsKey(name) || WHOLE_LINES.contains(name)) {
      return name;
    }
    String joined = name.replace(' ', '_').replace(".keyword", "");
    return joined.startsWith("_") ? joined.substring(1) : joined;
  }
}
