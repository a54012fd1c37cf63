package org.evenkeel.forensics.code;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.forensics.code.Token.Kind;
import org.jspecify.annotations.Nullable;

/// Walks through a script from top to bottom, keeping what is known of its variables. A second walk
/// knows what the first found out, so that the order of functions does not matter.
final class JsProgram {
  private static final int DEEPEST = 150;

  /// What a second walk keeps of the first.
  private static final int FLOWING = Marked.CARD | Marked.FORM | Marked.ENCODED;

  /// Words that begin no value.
  private static final Set<String> STANDING =
      Set.of(
          "if",
          "else",
          "while",
          "do",
          "switch",
          "try",
          "catch",
          "finally",
          "case",
          "default",
          "break",
          "continue",
          "export",
          "import",
          "throw",
          "static",
          "get",
          "set");

  private final Map<Integer, JsScope> scopes;
  private final Map<String, JsFunction> functions;
  private final Deque<JsFunction> open = new ArrayDeque<>();
  private final JsDeeds deeds;
  private final Cursor in;
  private final int[] closing;
  private final JsExpressions expressions;
  private JsScope scope;
  private int depth;

  JsProgram(
      List<Token> tokens,
      JsDeeds deeds,
      Map<Integer, JsScope> scopes,
      Map<String, JsFunction> functions) {
    this.in = new Cursor(tokens);
    this.deeds = deeds;
    this.scopes = scopes;
    this.functions = functions;
    closing = closing(tokens);
    scope = scopes.computeIfAbsent(-1, any -> new JsScope(null));
    expressions = new JsExpressions(in, this);
  }

  static Map<String, JsFunction> noFunctions() {
    return new HashMap<>();
  }

  /// For each opening round bracket, where its closing one stands.
  private static int[] closing(List<Token> tokens) {
    int[] closing = new int[tokens.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < closing.length; i++) {
      if (tokens.get(i).is("(")) {
        open.push(i);
      } else if (tokens.get(i).is(")") && !open.isEmpty()) {
        closing[open.pop()] = i;
      }
    }
    return closing;
  }

  /// Whether the round bracket that comes next encloses the parameters of an arrow function.
  boolean arrowNext() {
    int close = closing[in.position()];
    return close > 0 && in.peek(close - in.position() + 1).is("=>");
  }

  void walk() {
    while (!in.ended()) {
      statement();
    }
  }

  JsDeeds deeds() {
    return deeds;
  }

  JsScope scope() {
    return scope;
  }

  @Nullable JsFunction function(String name) {
    return functions.get(name);
  }

  @Nullable JsFunction current() {
    return open.peek();
  }

  void declare(String place, Value value) {
    Value before = scope.get(place);
    scope.declare(place, before == null ? value : value.with(before.marks() & FLOWING));
  }

  private void block() {
    int levels = 1;
    while (levels > 0 && !in.ended()) {
      if (in.take("{")) {
        levels++;
      } else if (in.take("}")) {
        levels--;
      } else {
        statement();
      }
    }
  }

  private void statement() {
    Token token = in.peek();
    int before = in.position();
    if (token.kind() == Kind.NAME) {
      worded(token);
    } else if (token.kind() == Kind.MARK && "{};,):]".contains(token.text())) {
      in.next();
    } else {
      expressions.read(0);
    }
    if (in.position() == before) {
      in.next();
    }
  }

  private void worded(Token token) {
    switch (token.text()) {
      case "var", "let", "const" -> {
        in.next();
        declarations();
      }
      case "return" -> {
        in.next();
        Value value = in.peek().is(";") || in.peek().is("}") ? Value.UNKNOWN : expressions.read(0);
        JsFunction function = open.peek();
        if (function != null) {
          function.returns(value);
        }
      }
      case "for" -> loop();
      case "class", "extends" -> {
        in.next();
        if (in.peek().kind() == Kind.NAME) {
          in.next();
        }
      }
      default -> other(token);
    }
  }

  private void other(Token token) {
    if (STANDING.contains(token.text())) {
      in.next();
    } else {
      expressions.read(0);
    }
  }

  private void declarations() {
    boolean more = true;
    while (more && in.peek().kind() == Kind.NAME) {
      String name = in.peek().text();
      if (in.peek(1).is("=")) {
        in.next();
        in.next();
        expressions.naming(name);
        declare(name, expressions.read(2));
      } else {
        in.next();
        declare(name, Value.UNKNOWN);
      }
      more = in.take(",");
    }
  }

  private void loop() {
    in.next();
    if (in.peek().isName("await")) {
      in.next();
    }
    if (!in.take("(")) {
      return;
    }
    Token word = in.peek();
    boolean declared = word.isName("var") || word.isName("let") || word.isName("const");
    int ahead = declared ? 1 : 0;
    if (in.peek(ahead).kind() == Kind.NAME && in.peek(ahead + 1).isName("of")) {
      String name = in.peek(ahead).text();
      for (int i = 0; i < ahead + 2; i++) {
        in.next();
      }
      Value list = expressions.read(0);
      declare(name, Value.marked(list.marks(), list.from()));
    }
  }

  /// Reads a function from its parameters on.
  ///
  /// @param name empty when it has none
  /// @param each what its parameters hold when a list is handed over item by item
  Value functionBody(String name, Value each) {
    int begin = in.position();
    JsScope outer = scope;
    scope = scopes.computeIfAbsent(begin, any -> new JsScope(outer));
    JsFunction function =
        functions.computeIfAbsent(name.isEmpty() ? "#" + begin : name, any -> new JsFunction());
    open.push(function);
    parameters(each);
    in.take("=>");
    if (++depth < DEEPEST) {
      if (in.take("{")) {
        block();
      } else {
        function.returns(expressions.read(2));
      }
    }
    depth--;
    open.pop();
    scope = outer;
    return Value.marked(Marked.MADE, "#" + begin);
  }

  private void parameters(Value each) {
    if (!in.take("(")) {
      scope.declare(in.next().text(), parameter(0, each));
      return;
    }
    int number = 0;
    int levels = 1;
    while (levels > 0 && !in.ended()) {
      Token token = in.next();
      levels += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (token.kind() == Kind.NAME) {
        scope.declare(token.text(), parameter(number++, each));
      }
    }
  }

  private static Value parameter(int number, Value each) {
    int mark = number < Marked.PARAMETERS ? Marked.PARAMETER << number : 0;
    return Value.marked(each.marks() | mark, each.from());
  }
}
