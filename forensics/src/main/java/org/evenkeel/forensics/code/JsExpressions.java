package org.evenkeel.forensics.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.code.Token.Kind;
import org.jspecify.annotations.Nullable;

/// Reads expressions of JavaScript by precedence and works out what they come to.
///
/// Method: V. Pratt, "Top down operator precedence", 1973, with values in place of trees.
final class JsExpressions {
  private static final int DEEPEST = 150;
  private static final int ASSIGN = 2;
  private static final int UNARY = 15;
  private static final int MOST = 4096;

  private static final Map<String, Integer> BINARY =
      Map.ofEntries(
          Map.entry(",", 1),
          Map.entry("?", 3),
          Map.entry("??", 4),
          Map.entry("||", 4),
          Map.entry("&&", 5),
          Map.entry("|", 6),
          Map.entry("^", 7),
          Map.entry("&", 8),
          Map.entry("==", 9),
          Map.entry("!=", 9),
          Map.entry("===", 9),
          Map.entry("!==", 9),
          Map.entry("<", 10),
          Map.entry(">", 10),
          Map.entry("<=", 10),
          Map.entry(">=", 10),
          Map.entry("in", 10),
          Map.entry("instanceof", 10),
          Map.entry("<<", 11),
          Map.entry(">>", 11),
          Map.entry(">>>", 11),
          Map.entry("+", 12),
          Map.entry("-", 12),
          Map.entry("*", 13),
          Map.entry("/", 13),
          Map.entry("%", 13),
          Map.entry("**", 14));

  private final Cursor in;
  private final JsProgram program;
  private final JsCalls calls;
  private int depth;
  private @Nullable String place;
  private String naming = "";

  JsExpressions(Cursor in, JsProgram program) {
    this.in = in;
    this.program = program;
    calls = new JsCalls(in, program, this);
  }

  /// The next function that is read belongs to `name`.
  void naming(String name) {
    naming = name;
  }

  void place(@Nullable String at) {
    place = at;
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
      boolean mark = operator.kind() == Kind.MARK;
      int strength = mark || operator.kind() == Kind.NAME ? BINARY.getOrDefault(word, 0) : 0;
      if (mark && PhpExpressions.assigns(word) && place != null && least <= UNARY) {
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

  private Value assigned(Value before, String operator) {
    String target = place == null ? "" : place;
    int at = in.next().at();
    naming = target.substring(target.lastIndexOf('.') + 1);
    Value given = read(ASSIGN);
    Value value =
        operator.equals("=")
            ? given
            : JsOperators.of(before, given, operator.substring(0, operator.length() - 1));
    program.scope().put(target, value);
    int dot = target.indexOf('.');
    if (dot > 0) {
      program.scope().taint(target.substring(0, dot), value);
    }
    program.deeds().assigned(target, value, at, program);
    place = null;
    return value;
  }

  private Value combined(Value left, String operator, int strength) {
    place = null;
    if (operator.equals("?")) {
      Value yes = read(ASSIGN);
      return in.take(":") ? yes.or(read(ASSIGN)) : yes;
    }
    if (operator.equals(",")) {
      return read(ASSIGN);
    }
    Value right = read(strength + 1);
    place = null;
    Value value = JsOperators.of(left, right, operator);
    if (left.layers() > 0 || right.layers() > 0) {
      program.deeds().unfolded(value);
    }
    return value;
  }

  private Value primary() {
    Token token = in.peek();
    place = null;
    return switch (token.kind()) {
      case STRING -> string(in.next());
      case REGEX -> new Value(in.next().text(), null, 0, 0, "regex");
      case NUMBER -> number(in.next().text());
      case NAME -> named(token);
      case MARK -> marked(token);
      case VARIABLE, PAGE, END -> Value.UNKNOWN;
    };
  }

  private Value string(Token token) {
    boolean coded = token.escapes() >= 4 && token.escapes() * 2 >= token.text().length();
    Value value = new Value(token.text(), null, 0, coded ? 1 : 0, "");
    if (coded) {
      program.deeds().unfolded(value);
    }
    return value;
  }

  private static Value number(String text) {
    Long whole = PhpFolding.number(text);
    return Value.of(whole == null ? text : whole.toString());
  }

  private Value named(Token token) {
    in.next();
    return switch (token.text()) {
      case "function" -> {
        in.take("*");
        String name = in.peek().kind() == Kind.NAME ? in.next().text() : naming;
        yield function(name);
      }
      case "async" ->
          in.peek().isName("function") || in.peek().is("(") ? read(UNARY) : Value.UNKNOWN;
      case "new" -> calls.made();
      case "typeof", "delete", "void", "await", "yield", "throw" -> read(UNARY);
      case "true", "false", "null", "undefined" -> Value.UNKNOWN;
      case "class" -> Value.UNKNOWN;
      default -> {
        if (in.peek().is("=>")) {
          in.back(in.position() - 1);
          yield function("");
        }
        place = token.text();
        Value known = program.scope().get(token.text());
        yield known == null ? JsCalls.standing(token.text()) : known;
      }
    };
  }

  private Value function(String name) {
    naming = "";
    Value made = program.functionBody(name, calls.handed());
    place = null;
    return made;
  }

  private Value marked(Token token) {
    return switch (token.text()) {
      case "(" -> {
        if (program.arrowNext()) {
          String name = naming;
          yield function(name);
        }
        in.next();
        Value value = in.peek().is(")") ? Value.UNKNOWN : read(0);
        in.take(")");
        place = null;
        yield value;
      }
      case "[" -> {
        in.next();
        yield array();
      }
      case "{" -> {
        in.next();
        yield object();
      }
      case "!", "-", "+", "~", "++", "--", "..." -> {
        in.next();
        Value value = read(UNARY);
        place = null;
        yield token.is("-") || token.is("~") ? PhpOperators.unary(value, token.text()) : value;
      }
      default -> Value.UNKNOWN;
    };
  }

  private Value array() {
    Map<String, Value> items = new LinkedHashMap<>();
    while (!in.ended() && !in.peek().is("]")) {
      int before = in.position();
      Value value = read(ASSIGN);
      if (items.size() < MOST) {
        items.put(String.valueOf(items.size()), value);
      }
      if (!in.take(",") && in.position() == before) {
        in.next();
      }
    }
    in.take("]");
    place = null;
    return Value.of(items);
  }

  private Value object() {
    Map<String, Value> items = new LinkedHashMap<>();
    while (!in.ended() && !in.peek().is("}")) {
      int before = in.position();
      property(items);
      in.take(",");
      if (in.position() == before) {
        in.next();
      }
    }
    in.take("}");
    place = null;
    return Value.of(items);
  }

  private void property(Map<String, Value> items) {
    Token key = in.peek();
    boolean plain =
        key.kind() == Kind.NAME || key.kind() == Kind.STRING || key.kind() == Kind.NUMBER;
    Value value = Value.UNKNOWN;
    if (plain && in.peek(1).is(":")) {
      in.next();
      in.next();
      naming = key.text();
      value = read(ASSIGN);
    } else if (plain && in.peek(1).is("(")) {
      in.next();
      value = function(key.text());
    } else if (plain && in.peek(1).kind() == Kind.NAME) {
      in.next();
    } else {
      value = read(ASSIGN);
      value = in.take(":") ? read(ASSIGN) : value;
    }
    if (items.size() < MOST) {
      items.put(key.text(), value);
    }
  }

  private Value after(Value start) {
    Value value = start;
    boolean more = true;
    while (more) {
      Token token = in.peek();
      if (token.is(".") || token.is("?.")) {
        in.next();
        value = in.peek().is("(") || in.peek().is("[") ? value : member(value, in.next().text());
      } else if (token.is("[")) {
        in.next();
        String before = place;
        Value index = read(0);
        in.take("]");
        place = before;
        value = indexed(value, index);
      } else if (token.is("(")) {
        value = calls.called(value, place == null ? "" : place);
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

  private Value indexed(Value base, Value index) {
    String key = index.text();
    Map<String, Value> items = base.items();
    if (key != null && !key.isEmpty() && PhpFolding.number(key) == null && key.length() < 80) {
      return member(base, key);
    }
    place = place == null ? null : place + ".[]";
    if (items != null && key != null && items.containsKey(key)) {
      return items.get(key);
    }
    Value letter = base.text() == null ? null : JsFolding.method(base, "charAt", List.of(index));
    return letter == null ? Value.marked(base.marks(), base.from()) : letter;
  }

  private Value member(Value owner, String name) {
    String inner = (place == null ? "" : place) + "." + name;
    if (in.peek().is("(")) {
      Value value = calls.method(owner, name, inner);
      place = null;
      return value;
    }
    place = inner;
    Map<String, Value> items = owner.items();
    Value known = program.scope().get(inner);
    if (known != null) {
      return known;
    }
    if (items != null && items.containsKey(name)) {
      return items.get(name);
    }
    return JsCalls.part(owner, name);
  }

  /// The arguments of a call, behind its opening bracket.
  List<Value> arguments() {
    List<Value> given = new ArrayList<>();
    while (!in.ended() && !in.peek().is(")")) {
      int before = in.position();
      Value value = read(ASSIGN);
      if (given.size() < MOST) {
        given.add(value);
      }
      if (!in.take(",") && in.position() == before) {
        in.next();
      }
    }
    in.take(")");
    place = null;
    return given;
  }
}
