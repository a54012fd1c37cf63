package org.evenkeel.forensics.format.line;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenkeel.forensics.event.Field;
import org.jspecify.annotations.Nullable;

/// The plain twin of `CombinedReader` and `ClfTime`: reads one line as text, part after part, with
/// the library's own date format. Defines the answer; for measurements and tests only.
public final class PlainCombined {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/uuuu:HH:mm:ss xx", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private PlainCombined() {}

  /// What one line says.
  ///
  /// @param micros microseconds since 1970, or null when the time cannot be read
  public record Line(Map<Field, String> fields, @Nullable Long micros) {
    public Line {
      fields = Map.copyOf(fields);
    }
  }

  /// Reads `[host ]address ident user [time] "request" status bytes["referer" "agent"…]`; null when
  /// the line is something else.
  public static @Nullable Line read(String line) {
    int open = line.indexOf('[', Math.max(line.indexOf(' '), 0));
    boolean usual = line.startsWith("]", open + 27);
    int close = usual ? open + 27 : line.indexOf(']', Math.max(open, 0));
    if (open < 0 || close < 0 || !line.startsWith("] \"", close)) {
      return null;
    }
    Map<Field, String> fields = new EnumMap<>(Field.class);
    int end = quoteEnd(line, close + 3);
    if (end < 0 || !client(fields, line.substring(0, open))) {
      return null;
    }
    request(fields, line.substring(close + 3, end));
    String[] rest = line.substring(Math.min(end + 2, line.length())).split(" ", 3);
    if (!rest[0].matches("[0-9]{3}")) {
      return null;
    }
    put(fields, Field.STATUS, rest[0]);
    if (rest.length > 1 && rest[1].matches("[0-9]{1,17}")) {
      put(fields, Field.BYTES_SENT, rest[1]);
    }
    quoted(fields, rest.length > 2 ? rest[2] : "");
    return new Line(fields, micros(line.substring(open + 1, close)));
  }

  /// Microseconds since 1970 of a time with its zone, or null. A leap second is the one after it.
  public static @Nullable Long micros(String time) {
    try {
      return OffsetDateTime.parse(time, TIME).toEpochSecond() * 1_000_000;
    } catch (DateTimeException e) {
      return null;
    }
  }

  static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private static boolean client(Map<Field, String> fields, String words) {
    String[] parts = words.split(" ", -1);
    int last = parts.length - 2;
    if (last < 2 || !parts[last + 1].isEmpty() || parts[last - 2].isEmpty()) {
      return false;
    }
    put(fields, Field.CLIENT_IP, parts[last - 2]);
    put(fields, Field.USER, parts[last]);
    String ahead = String.join(" ", List.of(parts).subList(0, last - 2));
    return ahead(fields, ahead, parts[last - 2]);
  }

  private static boolean ahead(Map<Field, String> fields, String text, String address) {
    String host = text.split(" ", 2)[0];
    String list = text;
    if (!host.startsWith("\"") && !host.endsWith(",")) {
      put(fields, Field.HOST, host);
      list = text.substring(Math.min(host.length() + 1, text.length()));
      if (host.isEmpty() || host.equals(text)) {
        return text.isEmpty() || !host.isEmpty();
      }
    }
    if (list.startsWith("\"")) {
      put(fields, Field.FORWARDED_FOR, list.replace("\"", ""));
      return list.matches("\"[^\"]*\"");
    }
    if (list.matches("([^ ]*, )*[^ ]*,")) {
      chain(fields, list + " " + address);
      return true;
    }
    put(fields, Field.FORWARDED_FOR, list);
    return list.matches("([^ ]*, )+[^ ]*[^ ,]");
  }

  private static void chain(Map<Field, String> fields, String addresses) {
    put(fields, Field.FORWARDED_FOR, addresses);
    String known = "10\\.|127\\.|192\\.168\\.|169\\.254\\.|172\\.(1[6-9]|2[0-9]|3[01])\\.";
    for (String address : addresses.split(", ?", -1)) {
      if (!address.isEmpty()
          && !address.matches("(" + known + "|::1|fc|fd|fe80:|unknown|local).*")) {
        fields.put(Field.CLIENT_IP, address);
        return;
      }
    }
  }

  private static void request(Map<Field, String> fields, String request) {
    int blank = request.indexOf(' ');
    if (blank < 0) {
      put(fields, Field.TARGET, request);
      return;
    }
    put(fields, Field.METHOD, request.substring(0, blank));
    int protocol = request.lastIndexOf(" HTTP");
    int end = protocol > blank && protocol >= request.length() - 9 ? protocol : request.length();
    if (end < request.length()) {
      put(fields, Field.PROTOCOL, request.substring(end + 1));
    }
    String target = request.substring(Math.min(blank + 1, end), end);
    put(fields, Field.TARGET, target);
    int mark = target.indexOf('?');
    put(fields, Field.PATH, mark < 0 ? target : target.substring(0, mark));
    if (mark >= 0) {
      fields.put(Field.QUERY, target.substring(mark + 1));
    }
  }

  /// A quote that is never closed, as in a line cut short, reaches to the end.
  private static void quoted(Map<Field, String> fields, String rest) {
    boolean bare = rest.startsWith("- ");
    if (!rest.startsWith("\"") && !bare) {
      return;
    }
    int end = bare ? 0 : quoteEnd(rest, 1);
    if (!bare) {
      put(fields, Field.REFERER, rest.substring(1, end < 0 ? rest.length() : end));
    }
    if (end >= 0 && end + 2 < rest.length() && rest.charAt(end + 2) == '"') {
      int agentEnd = quoteEnd(rest, end + 3);
      put(
          fields,
          Field.USER_AGENT,
          rest.substring(end + 3, agentEnd < 0 ? rest.length() : agentEnd));
    }
  }

  private static int quoteEnd(String text, int from) {
    boolean escaped = false;
    for (int at = from; at < text.length(); at++) {
      if (text.charAt(at) == '"' && !escaped) {
        return at;
      }
      escaped = text.charAt(at) == '\\' && !escaped;
    }
    return -1;
  }

  private static void put(Map<Field, String> fields, Field field, String value) {
    if (!value.isEmpty() && !value.equals("-")) {
      fields.put(field, value);
    }
  }
}
