package org.evenkeel.forensics.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Works out what JavaScript's own functions come to when all they are given is constant.
final class JsFolding {
  private static final int MOST_ITEMS = 4096;

  private JsFolding() {}

  /// A call of a function that belongs to no object; null if it is not constant.
  static @Nullable Value call(String name, List<Value> given) {
    String text = given.isEmpty() ? null : given.getFirst().text();
    if (text == null) {
      return null;
    }
    int layers = given.getFirst().layers();
    return switch (name) {
      case "atob" -> decoded(Decoders.base64(text), layers + 1);
      case "unescape", "decodeURIComponent", "decodeURI" -> percent(text, layers);
      case "escape", "encodeURIComponent", "encodeURI", "String" ->
          new Value(text, null, 0, layers, "");
      case "parseInt", "Number" -> parsed(text, given);
      default -> null;
    };
  }

  private static Value percent(String text, int layers) {
    String plain = Decoders.percent(text, false);
    boolean hidden = text.length() - plain.length() > text.length() / 3 && text.length() > 12;
    return new Value(plain, null, 0, layers + (hidden ? 1 : 0), "");
  }

  private static @Nullable Value decoded(@Nullable String text, int layers) {
    return text == null ? null : new Value(text, null, 0, layers, "");
  }

  private static @Nullable Value parsed(String text, List<Value> given) {
    try {
      Long base = given.size() > 1 ? PhpFolding.number(given.get(1).text()) : Long.valueOf(10);
      if (base == null || base < 2 || base > 36 || text.length() >= 16) {
        return null;
      }
      String digits = text.toLowerCase(Locale.ROOT);
      return Value.of(String.valueOf(Long.parseLong(digits, (int) (long) base)));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /// `String.fromCharCode` with constant numbers.
  static @Nullable Value characters(List<Value> given) {
    Map<String, Value> list = given.size() == 1 ? given.getFirst().items() : null;
    StringBuilder out = new StringBuilder();
    for (Value value : list == null ? given : List.copyOf(list.values())) {
      Long code = PhpFolding.number(value.text());
      if (code == null) {
        return null;
      }
      out.append((char) (code & 0xff));
    }
    return new Value(out.toString(), null, 0, out.length() >= 4 ? 1 : 0, "");
  }

  /// A call of a method of a constant; null if it does not come to a constant.
  static @Nullable Value method(Value owner, String name, List<Value> given) {
    String text = owner.text();
    if (text != null) {
      Value value = textual(text, name, given);
      return value == null
          ? null
          : new Value(
              value.text(),
              value.items(),
              value.marks() | owner.marks(),
              owner.layers() + value.layers(),
              owner.from());
    }
    Map<String, Value> items = owner.items();
    return items == null ? null : listed(owner, items, name, given);
  }

  private static @Nullable Value listed(
      Value owner, Map<String, Value> items, String name, List<Value> given) {
    return switch (name) {
      case "join" -> {
        String between = given.isEmpty() ? "," : given.getFirst().text();
        Value joined = between == null ? null : PhpFolding.joined(items, between);
        boolean letters = items.size() >= 4 && joined != null && single(items, joined);
        int layers = owner.layers() + (letters ? 1 : 0);
        yield joined == null ? null : new Value(joined.text(), null, 0, layers, "");
      }
      case "reverse" -> {
        Map<String, Value> out = new LinkedHashMap<>();
        List.copyOf(items.values())
            .reversed()
            .forEach(value -> out.put(String.valueOf(out.size()), value));
        yield Value.of(out).with(Marked.BUILT);
      }
      case "slice", "concat" -> given.isEmpty() ? owner : null;
      default -> null;
    };
  }

  /// Whether a list of single letters was joined, and not in their order of birth by a split.
  private static boolean single(Map<String, Value> items, Value joined) {
    String text = joined.text();
    return text != null && text.length() <= items.size() * 2 && text.length() >= 8;
  }

  private static @Nullable Value textual(String text, String name, List<Value> given) {
    String first = given.isEmpty() ? null : given.getFirst().text();
    return switch (name) {
      case "split" -> first == null ? null : split(text, first);
      case "toString", "trim", "valueOf" -> Value.of(text);
      case "toLowerCase" -> Value.of(text.toLowerCase(Locale.ROOT));
      case "toUpperCase" -> Value.of(text.toUpperCase(Locale.ROOT));
      case "charAt" -> letter(text, first);
      case "charCodeAt" -> code(text, first);
      case "substr", "substring", "slice" -> part(text, name, given);
      case "concat" -> first == null ? null : Value.of(text + first);
      case "replace", "replaceAll" -> replaced(text, given);
      default -> null;
    };
  }

  private static @Nullable Value split(String text, String between) {
    Map<String, Value> items = new LinkedHashMap<>();
    List<String> parts = new ArrayList<>();
    if (between.isEmpty()) {
      text.chars().forEach(letter -> parts.add(String.valueOf((char) letter)));
    } else {
      int from = 0;
      int to = text.indexOf(between);
      while (to >= 0 && parts.size() <= MOST_ITEMS) {
        parts.add(text.substring(from, to));
        from = to + between.length();
        to = text.indexOf(between, from);
      }
      parts.add(text.substring(from));
    }
    if (parts.size() > MOST_ITEMS) {
      return null;
    }
    parts.forEach(part -> items.put(String.valueOf(items.size()), Value.of(part)));
    return Value.of(items);
  }

  private static @Nullable Value letter(String text, @Nullable String index) {
    Long at = PhpFolding.number(index);
    return at == null || at < 0 || at >= text.length()
        ? null
        : Value.of(text.substring((int) (long) at, (int) (long) at + 1));
  }

  private static @Nullable Value code(String text, @Nullable String index) {
    Value letter = letter(text, index == null ? "0" : index);
    String one = letter == null ? null : letter.text();
    return one == null ? null : Value.of(String.valueOf((int) one.charAt(0)));
  }

  private static @Nullable Value part(String text, String name, List<Value> given) {
    Long from = given.isEmpty() ? null : PhpFolding.number(given.getFirst().text());
    Long to =
        given.size() > 1 ? PhpFolding.number(given.get(1).text()) : Long.valueOf(text.length());
    if (from == null || to == null || from < 0 || to < 0) {
      return null;
    }
    long start = Math.min(from, text.length());
    long stop = name.equals("substr") ? start + to : to;
    return Value.of(text.substring((int) start, (int) Math.clamp(stop, start, text.length())));
  }

  /// Replacing of plain letters, given as text or as a simple regular expression.
  private static @Nullable Value replaced(String text, List<Value> given) {
    String search = given.size() > 1 ? given.getFirst().text() : null;
    String by = given.size() > 1 ? given.get(1).text() : null;
    if (search == null || by == null) {
      return null;
    }
    if (given.getFirst().from().equals("regex")) {
      int close = search.lastIndexOf('/');
      search = close > 1 ? search.substring(1, close) : "";
      boolean plain =
          search
              .chars()
              .allMatch(
                  letter ->
                      Character.isLetterOrDigit(letter) || " _-%#@!~,;:".indexOf(letter) >= 0);
      search = plain ? search : "";
    }
    boolean small = !search.isEmpty() && (long) text.length() * (by.length() + 1) < 1 << 22;
    return small ? new Value(text.replace(search, by), null, 0, 1, "") : null;
  }
}
