package org.evenkeel.forensics.code;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.evenkeel.forensics.code.Token.Kind;
import org.jspecify.annotations.Nullable;

/// Reads expressions of PHP by precedence and works out what they come to.
///
/// Method: V. Pratt, "Top down operator precedence", 1973, with values in place of trees.
final class PhpExpressions {
  private static final int DEEPEST = 150;
  private static final int ASSIGN = 4;
  private static final int UNARY = 18;
  private static final Set<String> CASTS =
      Set.of(
          "int", "integer", "float", "double", "bool", "boolean", "string", "array", "object",
          "binary", "unset");

  private static final Map<String, Integer> BINARY =
      Map.ofEntries(
          Map.entry("or", 1),
          Map.entry("xor", 2),
          Map.entry("and", 3),
          Map.entry("?", 5),
          Map.entry("??", 6),
          Map.entry("||", 7),
          Map.entry("&&", 8),
          Map.entry("|", 9),
          Map.entry("^", 10),
          Map.entry("&", 11),
          Map.entry("==", 12),
          Map.entry("!=", 12),
          Map.entry("<>", 12),
          Map.entry("===", 12),
          Map.entry("!==", 12),
          Map.entry("<=>", 12),
          Map.entry("<", 13),
          Map.entry(">", 13),
          Map.entry("<=", 13),
          Map.entry(">=", 13),
          Map.entry(".", 14),
          Map.entry("<<", 15),
          Map.entry(">>", 15),
          Map.entry("+", 16),
          Map.entry("-", 16),
          Map.entry("*", 17),
          Map.entry("/", 17),
          Map.entry("%", 17),
          Map.entry("instanceof", 19),
          Map.entry("**", 20));

  private final Cursor in;
  private final PhpProgram program;
  private final PhpCalls calls;
  private int depth;

  /// Where what was just read could be assigned; null if nowhere.
  private @Nullable String place;

  PhpExpressions(Cursor in, PhpProgram program) {
    this.in = in;
    this.program = program;
    calls = new PhpCalls(in, program, this);
  }

  /// @param least precedence below which an operator ends the expression
  Value read(int least) {
    if (++depth > DEEPEST) {
      in.next();
      depth--;
      return Value.UNKNOWN;
    }
    Value left = after(primary());
    boolean more = true;
    while (more) {
      Token operator = in.peek();
      String word = operator.text();
      int strength =
          operator.kind() == Kind.MARK || operator.kind() == Kind.NAME
              ? BINARY.getOrDefault(word.toLowerCase(Locale.ROOT), 0)
              : 0;
      if (operator.kind() == Kind.MARK && assigns(word) && place != null && least <= UNARY) {
        left = assigned(left, word);
      } else if (strength > 0 && strength >= least) {
        in.next();
        left = combined(left, word, strength);
      } else {
        more = false;
      }
    }
    depth--;
    return left;
  }

  static boolean assigns(String mark) {
    return mark.endsWith("=")
        && !mark.equals("==")
        && !mark.equals("===")
        && !mark.equals("!=")
        && !mark.equals("!==")
        && !mark.equals("<=")
        && !mark.equals(">=");
  }

  private Value assigned(Value before, String operator) {
    String target = place;
    in.next();
    in.take("&");
    Value given = read(ASSIGN);
    Value value =
        switch (operator) {
          case "=" -> given;
          case ".=" -> PhpOperators.joined(before, given);
          case "??=" -> before.or(given);
          default -> PhpOperators.of(before, given, operator.substring(0, operator.length() - 1));
        };
    if (target != null) {
      program.scope().put(target, value);
    }
    place = null;
    return value;
  }

  private Value combined(Value left, String operator, int strength) {
    place = null;
    if (operator.equals("?")) {
      Value yes = in.peek().is(":") ? left : read(ASSIGN);
      return in.take(":") ? yes.or(read(ASSIGN)) : yes;
    }
    Value right = read(strength + 1);
    place = null;
    return PhpOperators.of(left, right, operator.toLowerCase(Locale.ROOT));
  }

  private Value primary() {
    Token token = in.peek();
    place = null;
    return switch (token.kind()) {
      case VARIABLE -> variable(in.next().text());
      case STRING -> string(in.next());
      case NUMBER -> number(in.next().text());
      case NAME -> calls.named();
      case MARK -> marked(token);
      case PAGE, REGEX, END -> Value.UNKNOWN;
    };
  }

  private static Value string(Token token) {
    boolean coded = token.escapes() >= 3 && token.escapes() * 2 >= token.text().length();
    Value value = Value.of(token.text());
    return coded ? value.with(Marked.BUILT) : value;
  }

  private static Value number(String text) {
    Long whole = PhpFolding.number(text);
    return Value.of(whole == null ? text : whole.toString());
  }

  private Value variable(String name) {
    place = name;
    Value given = PhpScope.given(name);
    if (given != null) {
      return given;
    }
    return program.scope().get(name);
  }

  private Value marked(Token token) {
    return switch (token.text()) {
      case "(" -> bracketed();
      case "[" -> {
        in.next();
        yield array("]");
      }
      case "$" -> {
        in.next();
        yield named(in.take("{") ? braced() : primary());
      }
      case "!", "-", "+", "~" -> {
        in.next();
        Value value = read(UNARY);
        place = null;
        yield token.is("!") ? Value.UNKNOWN : PhpOperators.unary(value, token.text());
      }
      case "@", "&", "++", "--", "..." -> {
        in.next();
        yield read(UNARY);
      }
      default -> Value.UNKNOWN;
    };
  }

  private Value braced() {
    Value name = read(0);
    in.take("}");
    return name;
  }

  /// The variable that another value names.
  private Value named(Value name) {
    String text = name.text();
    if (text == null) {
      place = name.has(Marked.REQUEST) ? poured(name) : null;
      return Value.UNKNOWN;
    }
    Value value = variable(text);
    return name.hidden() && PhpScope.given(text) != null ? value.with(Marked.BUILT) : value;
  }

  private @Nullable String poured(Value name) {
    if (name.hasAll(Marked.REQUEST) && in.peek().is("=")) {
      program.scope().pour(name.from());
    }
    return null;
  }

  private Value bracketed() {
    in.next();
    Token inner = in.peek();
    boolean cast =
        inner.kind() == Kind.NAME
            && CASTS.contains(inner.text().toLowerCase(Locale.ROOT))
            && in.peek(1).is(")");
    if (cast) {
      in.next();
      in.next();
      Value value = read(UNARY);
      place = null;
      boolean keeps = Set.of("string", "array", "object", "binary").contains(inner.text());
      return keeps ? value : value.blurred().without(~0);
    }
    Value value = in.peek().is(")") ? Value.UNKNOWN : read(0);
    in.take(")");
    place = null;
    return value;
  }

  /// The rest of an array up to `close`.
  Value array(String close) {
    Map<String, Value> items = new LinkedHashMap<>();
    while (!in.ended() && !in.peek().is(close) && !in.peek().is(";")) {
      int before = in.position();
      Value value = read(0);
      String key = String.valueOf(items.size());
      if (in.take("=>")) {
        key = value.text() == null ? key : value.text();
        value = read(0);
      }
      if (items.size() < 4096) {
        items.put(key, value);
      }
      if (!in.take(",") && in.position() == before) {
        in.next();
      }
    }
    in.take(close);
    place = null;
    return Value.of(items);
  }

  /// What follows a value: indexes, members, calls.
  Value after(Value start) {
    Value value = start;
    boolean more = true;
    while (more) {
      Token token = in.peek();
      if (token.is("[")) {
        in.next();
        value = indexed(value, "]");
      } else if (token.is("{") && place != null && stringOffset()) {
        in.next();
        value = indexed(value, "}");
      } else if (token.is("->") || token.is("?->") || token.is("::")) {
        in.next();
        value = calls.member(value, place);
      } else if (token.is("(")) {
        value = calls.dynamic(value);
        place = null;
      } else if (token.is("++") || token.is("--")) {
        in.next();
        value = value.blurred();
      } else {
        more = false;
      }
    }
    return value;
  }

  void place(@Nullable String at) {
    place = at;
  }

  private boolean stringOffset() {
    Token first = in.peek(1);
    return (first.kind() == Kind.NUMBER || first.kind() == Kind.VARIABLE) && in.peek(2).is("}");
  }

  private Value indexed(Value base, String close) {
    String before = place;
    Value index = in.peek().is(close) ? Value.UNKNOWN : read(0);
    in.take(close);
    String key = index.text();
    String inner = before == null ? null : before + "[" + (key == null ? "" : key) + "]";
    place = inner;
    if (before != null && before.equals("GLOBALS") && key != null) {
      Value global = variable(key);
      return index.hidden() ? global.with(Marked.BUILT) : global;
    }
    if (inner != null && program.scope().knows(inner)) {
      return program.scope().get(inner);
    }
    return PhpOperators.part(base, key);
  }
}
