package org.evenkeel.forensics.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Works out what calls of PHP's own functions come to when all they are given is constant.
final class PhpFolding {
  private static final int MOST_ITEMS = 4096;

  private PhpFolding() {}

  /// The constant, or null.
  static @Nullable Value call(String name, List<Value> given) {
    if (given.isEmpty()) {
      return null;
    }
    Value first = given.getFirst();
    Value second = given.size() > 1 ? given.get(1) : Value.UNKNOWN;
    Value folded =
        first.text() == null
            ? listed(name, first, second)
            : textual(name, given, first.text(), second);
    if (folded == null) {
      return null;
    }
    int layers = given.stream().mapToInt(Value::layers).max().orElse(0);
    boolean decoding = PhpNames.DECODING.contains(name) && !name.equals("strrev");
    int built = given.stream().anyMatch(Value::hidden) || building(name) ? Marked.BUILT : 0;
    int marks = folded.marks() | built | (first.marks() & Marked.COMPUTED);
    return new Value(
        folded.text(), folded.items(), marks, layers + (decoding ? 1 : 0), folded.from());
  }

  private static boolean building(String name) {
    return switch (name) {
      case "strrev", "chr", "str_replace", "str_ireplace", "implode", "join", "strtr", "pack" ->
          true;
      default -> false;
    };
  }

  private static @Nullable Value listed(String name, Value first, Value second) {
    Map<String, Value> items = first.items();
    if (items == null) {
      return null;
    }
    return switch (name) {
      case "implode", "join" -> joined(items, second.text() == null ? "" : second.text());
      case "array_reverse" -> reversed(items);
      case "array_values" -> first;
      case "end", "array_pop" -> items.isEmpty() ? null : last(items);
      case "reset", "current", "array_shift" -> items.values().stream().findFirst().orElse(null);
      default -> null;
    };
  }

  private static Value last(Map<String, Value> items) {
    Value last = Value.UNKNOWN;
    for (Value item : items.values()) {
      last = item;
    }
    return last;
  }

  private static Value reversed(Map<String, Value> items) {
    Map<String, Value> out = new LinkedHashMap<>();
    int at = items.size();
    List<Value> values = List.copyOf(items.values()).reversed();
    for (Value value : values) {
      out.put(String.valueOf(items.size() - at--), value);
    }
    return Value.of(out);
  }

  static @Nullable Value joined(Map<String, Value> items, String between) {
    StringBuilder out = new StringBuilder();
    for (Value item : items.values()) {
      if (item.text() == null || out.length() > Decoders.LONGEST) {
        return null;
      }
      out.append(out.isEmpty() ? "" : between).append(item.text());
    }
    return Value.of(out.toString());
  }

  private static @Nullable Value textual(
      String name, List<Value> given, String text, Value second) {
    String other = second.text();
    String folded =
        switch (name) {
          case "base64_decode" -> Decoders.base64(text);
          case "gzinflate" -> Decoders.inflated(text, true);
          case "gzuncompress" -> Decoders.inflated(text, false);
          case "gzdecode" -> Decoders.gunzipped(text);
          case "str_rot13" -> Decoders.rot13(text);
          case "hex2bin" -> Decoders.hex(text);
          case "convert_uudecode" -> Decoders.uu(text);
          case "urldecode" -> Decoders.percent(text, true);
          case "rawurldecode" -> Decoders.percent(text, false);
          case "strrev" -> new StringBuilder(text).reverse().toString();
          case "pack" -> text.startsWith("H") && other != null ? Decoders.hex(other) : null;
          case "chr" -> character(text);
          case "ord" -> text.isEmpty() ? "0" : String.valueOf((int) text.charAt(0));
          case "trim" -> other == null ? text.trim() : null;
          case "strtolower" -> text.toLowerCase(Locale.ROOT);
          case "strtoupper" -> text.toUpperCase(Locale.ROOT);
          case "ucfirst", "stripslashes", "strval", "html_entity_decode" -> text;
          case "dechex" -> hexadecimal(text);
          case "substr" -> part(text, given);
          case "str_replace", "str_ireplace" -> replaced(given);
          case "implode", "join" -> glued(text, second);
          case "strtr" -> translated(text, given);
          case "str_repeat" -> repeated(text, other);
          default -> null;
        };
    return folded == null ? pieces(name, text, other) : Value.of(folded);
  }

  private static @Nullable String character(String number) {
    Long code = number(number);
    return code == null ? null : String.valueOf((char) (code & 0xff));
  }

  private static @Nullable String hexadecimal(String number) {
    Long value = number(number);
    return value == null ? null : Long.toHexString(value);
  }

  private static @Nullable Value pieces(String name, String text, @Nullable String other) {
    if (name.equals("str_split") && (other == null || other.equals("1"))) {
      return split(text, text.split(""));
    }
    if (name.equals("explode") && other != null && !text.isEmpty()) {
      return split(other, cut(other, text));
    }
    return null;
  }

  private static String[] cut(String text, String between) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int to = text.indexOf(between);
    while (to >= 0) {
      parts.add(text.substring(from, to));
      from = to + between.length();
      to = text.indexOf(between, from);
    }
    parts.add(text.substring(from));
    return parts.toArray(String[]::new);
  }

  private static @Nullable Value split(String text, String[] parts) {
    if (parts.length > MOST_ITEMS || text.isEmpty()) {
      return null;
    }
    Map<String, Value> items = new LinkedHashMap<>();
    for (String part : parts) {
      items.put(String.valueOf(items.size()), Value.of(part));
    }
    return Value.of(items);
  }

  private static @Nullable String glued(String between, Value list) {
    Value glued = list.items() == null ? null : joined(list.items(), between);
    return glued == null ? null : glued.text();
  }

  private static @Nullable String part(String text, List<Value> given) {
    Long from = given.size() > 1 ? number(given.get(1).text()) : null;
    Long length = given.size() > 2 ? number(given.get(2).text()) : Long.valueOf(text.length());
    if (from == null || length == null) {
      return null;
    }
    long start = Math.clamp(from < 0 ? text.length() + from : from, 0, text.length());
    long stop = length < 0 ? text.length() + length : start + length;
    return text.substring((int) start, (int) Math.clamp(stop, start, text.length()));
  }

  private static @Nullable String replaced(List<Value> given) {
    if (given.size() < 3) {
      return null;
    }
    String subject = given.get(2).text();
    String search = given.get(0).text();
    String by = given.get(1).text();
    if (subject == null || search == null || by == null || search.isEmpty()) {
      return null;
    }
    long growth = (long) subject.length() / search.length() * by.length();
    return growth > Decoders.LONGEST ? null : subject.replace(search, by);
  }

  private static @Nullable String translated(String text, List<Value> given) {
    String from = given.size() == 3 ? given.get(1).text() : null;
    String to = given.size() == 3 ? given.get(2).text() : null;
    if (from == null || to == null) {
      return null;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int place = from.indexOf(text.charAt(i));
      out.append(place >= 0 && place < to.length() ? to.charAt(place) : text.charAt(i));
    }
    return out.toString();
  }

  private static @Nullable String repeated(String text, @Nullable String times) {
    Long count = number(times);
    boolean small = count != null && count >= 0 && count * text.length() <= 1 << 16;
    return small ? text.repeat((int) (long) Objects.requireNonNull(count)) : null;
  }

  /// A whole number as PHP writes it, or null.
  static @Nullable Long number(@Nullable String text) {
    if (text == null || text.isEmpty() || text.length() > 18) {
      return null;
    }
    try {
      if (text.startsWith("0x") || text.startsWith("0X")) {
        return Long.parseLong(text.substring(2), 16);
      }
      if (text.startsWith("0b") || text.startsWith("0B")) {
        return Long.parseLong(text.substring(2), 2);
      }
      boolean octal = text.length() > 1 && text.charAt(0) == '0';
      return Long.parseLong(text, octal ? 8 : 10);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
