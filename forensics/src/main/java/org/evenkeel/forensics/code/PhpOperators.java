package org.evenkeel.forensics.code;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the operators of PHP make of values.
final class PhpOperators {
  private PhpOperators() {}

  static Value of(Value left, Value right, String operator) {
    return switch (operator) {
      case "." -> joined(left, right);
      case "^" -> xor(left, right);
      case "+", "-", "*", "%", "/", "|", "&", "<<", ">>", "**" -> reckoned(left, right, operator);
      case "??" -> left.or(right);
      default -> Value.UNKNOWN;
    };
  }

  static Value joined(Value left, Value right) {
    String one = left.text();
    String other = right.text();
    int layers = Math.max(left.layers(), right.layers());
    int marks = (left.marks() | right.marks()) & ~(Marked.PURE | Marked.WHOLE | Marked.BUILT);
    marks |= left.marks() & (Marked.PURE | Marked.WHOLE);
    marks |= one != null && opens(one) ? right.marks() & Marked.PURE : 0;
    marks |= right.marks() & Marked.WHOLE;
    String origin = left.from().isEmpty() ? right.from() : left.from();
    String from = one != null && JsWords.address(one) ? one : origin;
    if (one == null || other == null || one.length() + other.length() > Decoders.LONGEST) {
      boolean longer = longConstant(one) || longConstant(other);
      return new Value(null, null, marks | (longer ? Marked.COMPUTED : 0), layers, from);
    }
    boolean pieces = (!one.isEmpty() && !other.isEmpty()) || left.hidden() || right.hidden();
    return new Value(one + other, null, marks | (pieces ? Marked.BUILT : 0), layers, from);
  }

  /// Whether code that follows is still run from its beginning.
  private static boolean opens(String text) {
    String word = text.strip();
    return word.isEmpty() || word.equals("?>") || word.equals("return");
  }

  private static boolean longConstant(@Nullable String text) {
    return text != null && text.length() >= 4 * PhpProgram.LONG && text.indexOf(' ') < 0;
  }

  private static Value xor(Value left, Value right) {
    String one = left.text();
    String other = right.text();
    Long first = PhpFolding.number(one);
    Long second = PhpFolding.number(other);
    if (first != null && second != null) {
      return Value.of(String.valueOf(first ^ second));
    }
    if (one != null && other != null) {
      return new Value(Decoders.xor(one, other), null, Marked.BUILT, 1, "");
    }
    return mixed(left, right);
  }

  private static Value reckoned(Value left, Value right, String operator) {
    Long one = PhpFolding.number(left.text());
    Long other = PhpFolding.number(right.text());
    if (one == null || other == null) {
      return mixed(left, right);
    }
    return switch (operator) {
      case "+" -> Value.of(String.valueOf(one + other));
      case "-" -> Value.of(String.valueOf(one - other));
      case "*" -> Value.of(String.valueOf(one * other));
      case "%" -> other == 0 ? Value.UNKNOWN : Value.of(String.valueOf(one % other));
      case "/" -> whole(one, other);
      case "|" -> Value.of(String.valueOf(one | other));
      case "&" -> Value.of(String.valueOf(one & other));
      case "<<" -> Value.of(String.valueOf(one << Math.clamp(other, 0, 63)));
      case ">>" -> Value.of(String.valueOf(one >> Math.clamp(other, 0, 63)));
      default -> Value.UNKNOWN;
    };
  }

  private static Value whole(long one, long other) {
    return other == 0 || one % other != 0 ? Value.UNKNOWN : Value.of(String.valueOf(one / other));
  }

  private static Value mixed(Value left, Value right) {
    int kept = Marked.COMPUTED | Marked.ALL_PARAMETERS | Marked.DECODED;
    return Value.marked((left.marks() | right.marks()) & kept, left.from());
  }

  static Value unary(Value value, String operator) {
    Long number = PhpFolding.number(value.text());
    if (operator.equals("-") && number != null) {
      return Value.of(String.valueOf(-number));
    }
    String text = value.text();
    if (operator.equals("~") && text != null && number == null) {
      StringBuilder inverted = new StringBuilder();
      text.chars().forEach(letter -> inverted.append((char) (~letter & 0xff)));
      return new Value(inverted.toString(), null, Marked.BUILT, 1, "");
    }
    return value.blurred();
  }

  /// The part of a list or text under `key`.
  static Value part(Value base, @Nullable String key) {
    Map<String, Value> items = base.items();
    if (items != null && key != null && items.containsKey(key)) {
      return items.get(key);
    }
    String text = base.text();
    if (text == null) {
      return PhpScope.part(base, key);
    }
    Long at = PhpFolding.number(key);
    if (at != null && at >= 0 && at < text.length()) {
      int index = (int) (long) at;
      return new Value(
          text.substring(index, index + 1), null, Marked.BUILT, base.layers(), base.from());
    }
    int computed = text.length() >= PhpProgram.LONG ? Marked.COMPUTED : 0;
    return Value.marked(base.marks() | computed, base.from());
  }
}
