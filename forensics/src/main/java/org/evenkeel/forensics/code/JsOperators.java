package org.evenkeel.forensics.code;

/// What the operators of JavaScript make of values.
final class JsOperators {
  private JsOperators() {}

  static Value of(Value left, Value right, String operator) {
    return switch (operator) {
      case "+" -> sum(left, right);
      case "||", "&&", "??" -> left.or(right);
      case "-", "*", "%", "/", "|", "&", "^", "<<", ">>" -> PhpOperators.of(left, right, operator);
      default -> Value.UNKNOWN;
    };
  }

  private static Value sum(Value left, Value right) {
    Long one = PhpFolding.number(left.text());
    Long other = PhpFolding.number(right.text());
    if (one != null && other != null) {
      return Value.of(String.valueOf(one + other));
    }
    Value joined = PhpOperators.joined(left, right).without(Marked.COMPUTED);
    if (joined.text() != null) {
      return joined;
    }
    String text = left.text();
    if (text != null && JsWords.address(text)) {
      return new Value(null, null, joined.marks() | Marked.ADDRESS, left.layers(), text);
    }
    return left.has(Marked.ADDRESS)
        ? new Value(null, null, joined.marks(), left.layers(), left.from())
        : joined;
  }
}
