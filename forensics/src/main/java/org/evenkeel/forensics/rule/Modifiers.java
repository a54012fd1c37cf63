package org.evenkeel.forensics.rule;

import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A field's modifiers, in the order in which they stand, and the tests that they make of values.
final class Modifiers {
  private static final Set<String> KNOWN =
      Set.of(
          "contains",
          "startswith",
          "endswith",
          "all",
          "re",
          "i",
          "ignorecase",
          "m",
          "multiline",
          "s",
          "dotall",
          "cased",
          "cidr",
          "lt",
          "lte",
          "gt",
          "gte",
          "exists",
          "neq");

  private final List<String> names;

  Modifiers(List<String> names) {
    this.names = List.copyOf(names);
    for (String name : names) {
      if (!KNOWN.contains(name)) {
        throw new RuleException("uses the modifier '" + name + "', which is not known here");
      }
    }
  }

  boolean all() {
    return names.contains("all");
  }

  boolean negated() {
    return names.contains("neq");
  }

  /// The test that `value` means. Null and lists are the caller's.
  ValueTest test(Object value) {
    String text = value.toString();
    if (names.contains("exists")) {
      if (!(value instanceof Boolean present)) {
        throw new RuleException("'exists' takes true or false, not '" + text + "'");
      }
      return new ValueTest.Exists(present);
    }
    if (names.contains("re")) {
      return new ValueTest.Regex(pattern(text));
    }
    if (names.contains("cidr")) {
      return new ValueTest.Within(
          Network.of(text).orElseThrow(() -> new RuleException("'" + text + "' is no network")));
    }
    for (ValueTest.Comparison comparison : ValueTest.Comparison.values()) {
      if (names.contains(comparison.name().toLowerCase(Locale.ROOT))) {
        return new ValueTest.Compared(comparison, number(text));
      }
    }
    return glob(text);
  }

  private LazyPattern pattern(String text) {
    int flags = 0;
    flags |= names.contains("i") || names.contains("ignorecase") ? Pattern.CASE_INSENSITIVE : 0;
    flags |= names.contains("m") || names.contains("multiline") ? Pattern.MULTILINE : 0;
    flags |= names.contains("s") || names.contains("dotall") ? Pattern.DOTALL : 0;
    return new LazyPattern(text, flags);
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new RuleException("compares with '" + text + "', which is no number");
    }
  }

  /// Sigma's escaping: `*` and `?` are wildcards unless a backslash stands before them. A `?`
  /// stands for one byte.
  private ValueTest glob(String text) {
    boolean cased = names.contains("cased");
    List<byte[]> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean fromStart = true;
    boolean toEnd = true;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      boolean escape =
          letter == '\\' && at + 1 < text.length() && "*?\\".indexOf(text.charAt(at + 1)) >= 0;
      if (escape) {
        part.append(text.charAt(++at));
      } else if (letter == '*') {
        fromStart &= !(parts.isEmpty() && part.isEmpty());
        toEnd = at + 1 < text.length();
        flush(parts, part, cased);
      } else {
        part.append(letter == '?' ? (char) ValueTest.ANY_BYTE : letter);
      }
    }
    flush(parts, part, cased);
    boolean anywhere = names.contains("contains");
    return new ValueTest.Glob(
        parts,
        fromStart && !anywhere && !names.contains("endswith"),
        toEnd && !anywhere && !names.contains("startswith"),
        cased);
  }

  private static void flush(List<byte[]> parts, StringBuilder part, boolean cased) {
    if (!part.isEmpty()) {
      String text = cased ? part.toString() : part.toString().toLowerCase(Locale.ROOT);
      parts.add(text.getBytes(StandardCharsets.UTF_8));
      part.setLength(0);
    }
  }
}
