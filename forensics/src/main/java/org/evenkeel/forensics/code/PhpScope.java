package org.evenkeel.forensics.code;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The variables that a function of PHP sees, with what is known of them.
final class PhpScope {
  private static final int MOST = 20_000;

  private final Map<String, Value> places = new HashMap<>();

  /// Whether what a visitor sent has been poured over the variables.
  private @Nullable String poured;

  Value get(String place) {
    Value known = places.get(place);
    if (known != null) {
      return known;
    }
    return poured == null
        ? Value.UNKNOWN
        : Value.marked(Marked.REQUEST | Marked.PURE, "$" + place + ", poured from " + poured);
  }

  boolean knows(String place) {
    return places.containsKey(place);
  }

  void put(String place, Value value) {
    if (places.size() < MOST || places.containsKey(place)) {
      places.put(place, value);
    }
  }

  void pour(String from) {
    poured = from;
  }

  void take(PhpScope other) {
    other.places.forEach(this::put);
    poured = poured == null ? other.poured : poured;
  }

  /// What a variable that PHP itself fills holds; null for an ordinary one.
  static @Nullable Value given(String name) {
    return switch (name) {
      case "_GET", "_POST", "_REQUEST", "_COOKIE", "HTTP_POST_VARS", "HTTP_GET_VARS" ->
          Value.marked(Marked.REQUEST | Marked.WHOLE, "$" + name);
      case "HTTP_RAW_POST_DATA" ->
          Value.marked(Marked.REQUEST | Marked.WHOLE | Marked.PURE, "$" + name);
      case "_FILES" -> Value.marked(Marked.UPLOAD, "$_FILES");
      case "_SERVER", "_ENV" -> Value.marked(0, "$" + name);
      default -> null;
    };
  }

  /// The part of `base` under `key`.
  static Value part(Value base, @Nullable String key) {
    String shown = base.from() + "[" + (key == null ? "…" : "'" + Shown.text(key) + "'") + "]";
    if (base.from().equals("$_SERVER")) {
      return header(key) ? Value.marked(Marked.REQUEST | Marked.PURE, shown) : Value.UNKNOWN;
    }
    if (base.has(Marked.UPLOAD)) {
      int name = "name".equals(key) ? Marked.UPLOAD_NAME : 0;
      return Value.marked((base.marks() & ~Marked.UPLOAD_NAME) | name, shown);
    }
    if (base.hasAll(Marked.REQUEST | Marked.WHOLE)) {
      int card = key != null && CardWords.inName(key) ? Marked.CARD : 0;
      boolean group = key != null && key.equals("payment");
      int whole = group ? Marked.WHOLE | Marked.CARD : 0;
      return Value.marked((base.marks() & ~Marked.WHOLE) | Marked.PURE | card | whole, shown);
    }
    if (base.has(Marked.REQUEST)) {
      int card = key != null && CardWords.inName(key) ? Marked.CARD : 0;
      return Value.marked(base.marks() | card, shown);
    }
    return new Value(null, null, base.marks(), base.layers(), base.from());
  }

  private static boolean header(@Nullable String key) {
    if (key == null) {
      return false;
    }
    String upper = key.toUpperCase(Locale.ROOT);
    return (upper.startsWith("HTTP_") && !upper.equals("HTTP_HOST"))
        || upper.equals("QUERY_STRING");
  }
}
