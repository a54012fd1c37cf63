package org.evenkeel.forensics.code;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of an expression without running it.
///
/// @param text the constant it comes to, one character for each byte; null when not constant
/// @param items the parts of an array by their keys; null when it is none, or unknown
/// @param marks where it came from and what was done to it: the bits of `Marked`
/// @param layers how many times a constant was decoded to get here
/// @param from how the program names its origin, such as `$_POST['x']`; empty when nothing is known
record Value(
    @Nullable String text, @Nullable Map<String, Value> items, int marks, int layers, String from) {
  static final Value UNKNOWN = new Value(null, null, 0, 0, "");

  static Value of(String text) {
    return new Value(text, null, 0, 0, "");
  }

  static Value of(Map<String, Value> items) {
    int marks = 0;
    String from = "";
    int layers = 0;
    for (Value item : items.values()) {
      marks |= item.marks;
      from = from.isEmpty() ? item.from : from;
      layers = Math.max(layers, item.layers);
    }
    return new Value(null, items, marks & ~(Marked.PURE | Marked.BUILT), layers, from);
  }

  static Value marked(int marks, String from) {
    return new Value(null, null, marks, 0, from);
  }

  boolean has(int mark) {
    return (marks & mark) != 0;
  }

  boolean hasAll(int wanted) {
    return (marks & wanted) == wanted;
  }

  /// Whether it is a constant that the program hides: put together from pieces, or decoded.
  boolean hidden() {
    return text != null && (layers > 0 || has(Marked.BUILT));
  }

  Value with(int more) {
    return (marks | more) == marks ? this : new Value(text, items, marks | more, layers, from);
  }

  Value without(int less) {
    return (marks & less) == 0 ? this : new Value(text, items, marks & ~less, layers, from);
  }

  /// Itself, told apart by nothing but its marks: for what a loop or a branch may have changed.
  Value blurred() {
    return text == null ? this : new Value(null, items, marks, layers, from);
  }

  /// What is left of two values when both may be meant.
  Value or(Value other) {
    boolean same = text != null && text.equals(other.text);
    return new Value(
        same ? text : null,
        items == null ? other.items : items,
        marks | other.marks,
        Math.max(layers, other.layers),
        from.isEmpty() ? other.from : from);
  }
}
