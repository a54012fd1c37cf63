package org.evenkeel.forensics.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenkeel.forensics.code.Token.Kind;
import org.jspecify.annotations.Nullable;

/// Reads what begins with a name, and calls of every kind.
final class PhpCalls {
  private static final int MOST_ARGUMENTS = 512;

  private final Cursor in;
  private final PhpProgram program;
  private final PhpExpressions expressions;

  PhpCalls(Cursor in, PhpProgram program, PhpExpressions expressions) {
    this.in = in;
    this.program = program;
    this.expressions = expressions;
  }

  /// A value that begins with a name.
  Value named() {
    Token token = in.next();
    String word = token.text().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "true" -> Value.of("1");
      case "false", "null" -> Value.of("");
      case "array", "list" -> in.take("(") ? expressions.array(")") : Value.UNKNOWN;
      case "function", "fn" -> {
        in.take("&");
        yield program.functionBody("");
      }
      case "include", "include_once", "require", "require_once" -> {
        Value file = expressions.read(1);
        program.deeds().included(file, token.at(), program);
        yield Value.UNKNOWN;
      }
      case "new" -> made();
      case "static", "clone", "print", "yield", "throw" -> expressions.read(4);
      default -> called(word.substring(word.lastIndexOf('\\') + 1), token);
    };
  }

  private Value made() {
    while (in.peek().kind() == Kind.NAME) {
      in.next();
    }
    if (in.take("(")) {
      arguments();
    }
    return Value.UNKNOWN;
  }

  private Value called(String word, Token token) {
    if (in.peek().is("(")) {
      in.next();
      List<Value> given = arguments();
      return call(new Call(word, Value.of(word), given, token.at(), false));
    }
    if (in.peek().is("::")) {
      return Value.UNKNOWN;
    }
    Value constant = program.constant(token.text());
    return constant == null ? standing(word) : constant;
  }

  private static Value standing(String word) {
    return switch (word) {
      case "__file__", "__dir__" -> Value.marked(Marked.READ, "");
      case "php_eol" -> Value.of("\n");
      default -> Value.UNKNOWN;
    };
  }

  /// What is called, with what.
  ///
  /// @param name of the function in lower case; empty when it is not known
  /// @param callee the value that names the function
  /// @param dynamic whether the name stands in a value, not in the program
  record Call(String name, Value callee, List<Value> given, int at, boolean dynamic) {
    Value argument(int number) {
      return number < given.size() ? given.get(number) : Value.UNKNOWN;
    }

    int marks() {
      int marks = 0;
      for (Value value : given) {
        marks |= value.marks();
      }
      return marks;
    }
  }

  /// A call of what a value names.
  Value dynamic(Value callee) {
    int at = in.peek().at();
    in.take("(");
    List<Value> given = arguments();
    String text = callee.text();
    String name = text == null ? "" : text.toLowerCase(Locale.ROOT).strip();
    return call(new Call(name, callee, given, at, true));
  }

  private Value call(Call call) {
    program.deeds().called(call, program);
    Value folded = PhpFolding.call(call.name(), call.given());
    if (folded != null) {
      return folded;
    }
    PhpFunction known = program.function(call.name());
    if (known != null && !call.name().isEmpty()) {
      program.deeds().handed(call, known, program);
      return known.called(call.given());
    }
    return effects(call);
  }

  private Value effects(Call call) {
    String name = call.name();
    Value first = call.argument(0);
    if (name.equals("define") && first.text() != null) {
      program.define(first.text(), call.argument(1));
    }
    if ((name.equals("extract") || (name.equals("parse_str") && call.given().size() < 2))
        && first.has(Marked.REQUEST)) {
      program.scope().pour(first.from());
    }
    if (PhpNames.HEADERS.contains(name)) {
      return Value.marked(Marked.REQUEST | Marked.WHOLE, name + "()");
    }
    String text = first.text();
    if (text != null && text.toLowerCase(Locale.ROOT).startsWith("php://input")) {
      return Value.marked(Marked.REQUEST | Marked.WHOLE | Marked.PURE, "the body of the request");
    }
    if (name.equals("filter_input")) {
      return Value.marked(Marked.REQUEST | Marked.PURE, "filter_input()");
    }
    return passed(call);
  }

  private static Value passed(Call call) {
    String name = call.name();
    boolean encodes = PhpNames.ENCODING.contains(name);
    boolean decodes = PhpNames.DECODING.contains(name);
    if (!encodes && !decodes && !PhpNames.PASSING.contains(name)) {
      return Value.UNKNOWN;
    }
    int marks = call.marks() & ~Marked.BUILT;
    Value first = call.argument(0);
    boolean pure = PhpNames.PURE.contains(name);
    marks = pure ? marks : marks & ~Marked.PURE;
    marks |= encodes ? Marked.ENCODED : 0;
    marks |= decodes ? Marked.DECODED : 0;
    marks |= PhpNames.FETCHING.contains(name) || remote(first) ? Marked.FETCHED : 0;
    marks |= name.equals("file_get_contents") || name.equals("fread") ? Marked.READ : 0;
    String from = "";
    int layers = 0;
    for (Value value : call.given()) {
      String text = value.text();
      marks |= text != null && text.length() >= PhpProgram.LONG ? Marked.COMPUTED : 0;
      from = from.isEmpty() ? value.from() : from;
      layers = Math.max(layers, value.layers());
    }
    return new Value(null, null, marks, layers, from);
  }

  private static boolean remote(Value place) {
    String text = place.text();
    return text != null && (text.startsWith("http://") || text.startsWith("https://"));
  }

  /// The arguments of a call, behind its opening bracket.
  private List<Value> arguments() {
    List<Value> given = new ArrayList<>();
    while (!in.ended() && !in.peek().is(")") && !in.peek().is(";")) {
      int before = in.position();
      if (in.peek().kind() == Kind.NAME && in.peek(1).is(":") && !in.peek(1).is("::")) {
        in.next();
        in.next();
      }
      Value value = expressions.read(0);
      if (given.size() < MOST_ARGUMENTS) {
        given.add(value);
      }
      if (!in.take(",") && in.position() == before) {
        in.next();
      }
    }
    in.take(")");
    expressions.place(null);
    return given;
  }

  /// What follows an arrow or two colons.
  Value member(Value owner, @Nullable String place) {
    Token token = in.next();
    String word = token.text();
    Value named = Value.UNKNOWN;
    if (token.is("{")) {
      named = expressions.read(0);
      in.take("}");
      word = named.text() == null ? "" : named.text();
    } else if (token.kind() == Kind.VARIABLE) {
      named = program.scope().get(word);
    }
    if (in.peek().is("(") && token.kind() != Kind.VARIABLE) {
      return method(word, token.at());
    }
    String member = (place == null ? "" : place) + "->" + word;
    expressions.place(member);
    Value known = program.scope().get(member);
    return program.scope().knows(member)
        ? known
        : PhpOperators.part(owner.without(~Marked.ALL_PARAMETERS), null);
  }

  private Value method(String word, int at) {
    in.take("(");
    List<Value> given = arguments();
    String name = word.toLowerCase(Locale.ROOT);
    PhpFunction known = program.function(name);
    Call call = new Call(name, Value.of(name), given, at, false);
    if (known != null && !name.isEmpty()) {
      program.deeds().handed(call, known, program);
      return known.called(given);
    }
    program.deeds().asked(call);
    return cardOf(name, call);
  }

  /// Magento's way to ask for what the customer typed.
  private static Value cardOf(String name, Call call) {
    String key = call.argument(0).text();
    boolean card =
        (name.startsWith("getcc") && (name.contains("number") || name.contains("cid")))
            || (name.startsWith("get") && key != null && CardWords.inName(key));
    boolean posted =
        name.equals("getpost") || name.equals("getpostvalue") || name.equals("getparams");
    if (card) {
      return Value.marked(Marked.CARD, name + "(" + (key == null ? "" : key) + ")");
    }
    return posted && key == null
        ? Value.marked(Marked.REQUEST | Marked.WHOLE, name + "()")
        : Value.UNKNOWN;
  }
}
