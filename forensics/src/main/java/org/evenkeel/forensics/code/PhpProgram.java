package org.evenkeel.forensics.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.evenkeel.forensics.code.Token.Kind;
import org.jspecify.annotations.Nullable;

/// Walks through a PHP file from top to bottom, keeping what is known of its variables, and tells
/// its `PhpDeeds` about every call. Loops are walked once, both ways of a branch one after the
/// other: enough to follow input to where it is run, and no more than linear in the file.
final class PhpProgram {
  /// A constant of this length is more than a word.
  static final int LONG = 60;

  private static final int DEEPEST = 150;

  /// Words that begin no value.
  private static final Set<String> STANDING =
      Set.of(
          "if",
          "elseif",
          "while",
          "for",
          "switch",
          "else",
          "do",
          "try",
          "catch",
          "finally",
          "global",
          "static",
          "abstract",
          "final",
          "public",
          "private",
          "protected",
          "var",
          "case",
          "default",
          "break",
          "continue",
          "declare",
          "readonly");

  private final Map<String, PhpFunction> functions;
  private final Map<String, Value> constants = new HashMap<>();
  private final Deque<PhpScope> scopes = new ArrayDeque<>();
  private final Deque<PhpFunction> open = new ArrayDeque<>();
  private final PhpDeeds deeds;
  private final Cursor in;
  private final PhpExpressions expressions;
  private int depth;

  PhpProgram(List<Token> tokens, PhpDeeds deeds, Map<String, PhpFunction> functions) {
    this.in = new Cursor(tokens);
    this.deeds = deeds;
    this.functions = functions;
    scopes.push(new PhpScope());
    expressions = new PhpExpressions(in, this);
  }

  void walk() {
    while (!in.ended()) {
      statement();
    }
  }

  PhpDeeds deeds() {
    return deeds;
  }

  PhpScope scope() {
    return scopes.element();
  }

  @Nullable PhpFunction function(String name) {
    return functions.get(name);
  }

  /// The function whose body is being read, if any.
  @Nullable PhpFunction current() {
    return open.peek();
  }

  @Nullable Value constant(String name) {
    return constants.get(name);
  }

  void define(String name, Value value) {
    constants.put(name, value);
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
    } else if (token.kind() == Kind.PAGE) {
      deeds.page(token);
      in.next();
    } else if (token.kind() == Kind.MARK && "{};,)]:".contains(token.text())) {
      in.next();
    } else {
      expressions.read(0);
    }
    if (in.position() == before) {
      in.next();
    }
  }

  private void worded(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    switch (word) {
      case "function" -> function();
      case "foreach" -> forEach();
      case "return" -> {
        in.next();
        Value value = in.peek().is(";") ? Value.UNKNOWN : expressions.read(0);
        PhpFunction function = open.peek();
        if (function != null) {
          function.returns(value);
        }
      }
      case "echo", "print" -> {
        in.next();
        deeds.printed(expressions.read(0), token.at());
      }
      case "class", "interface", "trait", "namespace", "use", "goto" -> header(word);
      case "const" -> in.next();
      default -> other(word);
    }
  }

  private void other(String word) {
    if (STANDING.contains(word)) {
      in.next();
    } else {
      expressions.read(0);
    }
  }

  /// Names that stand where no value can.
  private void header(String word) {
    in.next();
    deeds.worded(word);
    while (in.peek().kind() == Kind.NAME || in.peek().is(",") || in.peek().is("\\")) {
      in.next();
    }
  }

  private void forEach() {
    in.next();
    in.take("(");
    Value list = expressions.read(0);
    if (!in.peek().isName("as")) {
      return;
    }
    in.next();
    List<String> names = new ArrayList<>();
    while (!in.ended() && !in.peek().is(")") && !in.peek().is("{") && !in.peek().is(";")) {
      Token token = in.next();
      if (token.kind() == Kind.VARIABLE) {
        names.add(token.text());
      }
    }
    Value each = PhpScope.part(list.items() == null ? list : list.blurred(), null);
    names.forEach(name -> scope().put(name, each));
  }

  private void function() {
    in.next();
    in.take("&");
    String name = in.peek().kind() == Kind.NAME ? in.next().text() : "";
    functionBody(name.toLowerCase(Locale.ROOT));
  }

  /// Reads parameters and body of a function; the cursor stands before the parameters.
  Value functionBody(String name) {
    PhpScope outer = scope();
    PhpScope inner = new PhpScope();
    if (in.take("(")) {
      parameters(inner);
    }
    if (in.peek().isName("use")) {
      inner.take(outer);
    }
    while (!in.ended() && !in.peek().is("{") && !in.peek().is(";") && !in.peek().is("=>")) {
      in.next();
    }
    PhpFunction function = functions.computeIfAbsent(name, any -> new PhpFunction());
    if (++depth < DEEPEST) {
      scopes.push(inner);
      open.push(function);
      body(outer, function);
      open.pop();
      scopes.pop();
    }
    depth--;
    return Value.marked(0, "");
  }

  private void body(PhpScope outer, PhpFunction function) {
    if (in.take("{")) {
      block();
    } else if (in.take("=>")) {
      scope().take(outer);
      function.returns(expressions.read(0));
    }
  }

  private void parameters(PhpScope inner) {
    int number = 0;
    int levels = 1;
    while (levels > 0 && !in.ended()) {
      Token token = in.next();
      levels += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (token.kind() == Kind.VARIABLE && levels == 1) {
        int mark = number < Marked.PARAMETERS ? Marked.PARAMETER << number : 0;
        inner.put(token.text(), Value.marked(mark, ""));
        number++;
      }
    }
  }
}
