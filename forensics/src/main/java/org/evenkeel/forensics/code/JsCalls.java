package org.evenkeel.forensics.code;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evenkeel.forensics.code.Token.Kind;

/// Reads calls of JavaScript: where data comes from, what they come to, whom they hand it to.
final class JsCalls {
  private static final Set<String> FINDING =
      Set.of(
          "querySelector",
          "querySelectorAll",
          "getElementById",
          "getElementsByName",
          "getElementsByTagName",
          "getElementsByClassName",
          "find",
          "$",
          "jQuery",
          "$$");

  private static final Set<String> ENCODING =
      Set.of("btoa", "stringify", "encode", "encrypt", "escape");

  private static final Set<String> EACH =
      Set.of("forEach", "each", "map", "filter", "some", "every", "reduce", "find", "then");

  private static final Set<String> GATHERING =
      Set.of("push", "append", "set", "concat", "unshift", "assign");

  private final Cursor in;
  private final JsProgram program;
  private final JsExpressions expressions;
  private Value handed = Value.UNKNOWN;

  JsCalls(Cursor in, JsProgram program, JsExpressions expressions) {
    this.in = in;
    this.program = program;
    this.expressions = expressions;
  }

  /// What the function that is read next gets item by item.
  Value handed() {
    return handed;
  }

  static Value standing(String name) {
    return Value.UNKNOWN;
  }

  /// A part of something whose parts are not known.
  static Value part(Value owner, String name) {
    if (name.equals("elements") || name.equals("forms")) {
      return Value.marked(owner.marks() | Marked.FORM, "a form");
    }
    if (name.equals("length")
        || name.equals("style")
        || name.equals("checked")
        || name.equals("type")) {
      return Value.UNKNOWN;
    }
    int card = owner.has(Marked.FORM) && CardWords.inName(name) ? Marked.CARD : 0;
    return Value.marked(owner.marks() | card, owner.from());
  }

  /// `new` and what it makes.
  Value made() {
    StringBuilder name = new StringBuilder();
    while (in.peek().kind() == Kind.NAME || in.peek().is(".")) {
      name.append(in.next().text());
    }
    int at = in.peek().at();
    List<Value> given = in.take("(") ? expressions.arguments() : List.of();
    String made = name.substring(Math.max(0, name.lastIndexOf(".") + 1));
    Value first = given.isEmpty() ? Value.UNKNOWN : given.getFirst();
    return switch (made) {
      case "FormData" ->
          Value.marked(first.marks() | (given.isEmpty() ? 0 : Marked.FORM), "a form");
      case "Function" ->
          program
              .deeds()
              .run(given.isEmpty() ? Value.UNKNOWN : given.getLast(), "new Function", at);
      case "WebSocket" -> program.deeds().socket(first, at);
      default -> Value.marked(marks(given), first.from());
    };
  }

  /// A call of something that belongs to nothing.
  Value called(Value callee, String name) {
    int at = in.peek().at();
    in.take("(");
    List<Value> given = expressions.arguments();
    if (name.isEmpty()) {
      return unpacked(callee, given);
    }
    Value first = given.isEmpty() ? Value.UNKNOWN : given.getFirst();
    if (name.equals("eval") || name.equals("execScript") || name.equals("Function")) {
      return program.deeds().run(first, name, at);
    }
    if ((name.equals("setTimeout") || name.equals("setInterval")) && first.text() != null) {
      return program.deeds().run(first, name, at);
    }
    Value folded = JsFolding.call(name, given);
    if (folded != null) {
      return told(folded);
    }
    if (FINDING.contains(name) && first.text() != null) {
      return found(first.text());
    }
    if (name.equals("fetch")) {
      program.deeds().sent(first, Value.marked(marks(given), first.from()), at, program);
      return Value.UNKNOWN;
    }
    return own(name, given, at);
  }

  private Value own(String name, List<Value> given, int at) {
    JsFunction known = program.function(name);
    if (known != null) {
      program.deeds().handed(known, given, at, program);
      Value result = known.called(given);
      return result.with(encoded(name, given));
    }
    return Value.marked(marks(given) | encoded(name, given), from(given));
  }

  private static int encoded(String name, List<Value> given) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean encodes =
        ENCODING.contains(name) || lower.contains("encod") || lower.contains("encrypt");
    return encodes && marks(given) != 0 ? Marked.ENCODED : 0;
  }

  private Value told(Value folded) {
    if (folded.layers() > 0) {
      program.deeds().unfolded(folded);
    }
    return folded;
  }

  /// A packer's function, called where it stands: D. Edwards' "packer" is undone.
  private Value unpacked(Value callee, List<Value> given) {
    if (callee.has(Marked.MADE) && given.size() >= 4) {
      String text = JsUnpacker.unpack(given);
      if (text != null) {
        return new Value(text, null, Marked.BUILT, 0, "packed");
      }
    }
    return Value.marked(marks(given), from(given));
  }

  /// What a selector finds.
  private static Value found(String selector) {
    if (JsWords.card(selector)) {
      return Value.marked(Marked.CARD, "'" + Shown.text(selector) + "'");
    }
    if (JsWords.allFields(selector)) {
      return Value.marked(Marked.FORM, "'" + Shown.text(selector) + "'");
    }
    return Value.UNKNOWN;
  }

  /// A call of a method.
  ///
  /// @param place the method's whole name
  Value method(Value owner, String name, String place) {
    int at = in.next().at();
    Value before = handed;
    handed =
        EACH.contains(name)
            ? Value.marked(owner.marks() & ~Marked.ALL_PARAMETERS, owner.from())
            : Value.UNKNOWN;
    List<Value> given = expressions.arguments();
    handed = before;
    if (name.equals("fromCharCode")) {
      Value characters = JsFolding.characters(given);
      return characters == null ? Value.marked(marks(given), "") : told(characters);
    }
    if (place.endsWith("window.eval")
        || place.endsWith("window.atob")
        || place.endsWith("self.atob")) {
      return called(name, given, at);
    }
    Value folded = JsFolding.method(owner, name, given);
    if (folded != null) {
      return told(folded);
    }
    gathered(name, place, given);
    Value first = given.isEmpty() ? Value.UNKNOWN : given.getFirst();
    if (FINDING.contains(name) && first.text() != null) {
      Value found = found(first.text());
      return found.with(owner.marks() & (Marked.CARD | Marked.FORM));
    }
    program.deeds().method(new JsDeeds.Call(owner, name, place, given, at), program);
    return result(owner, name, given);
  }

  private Value called(String name, List<Value> given, int at) {
    Value first = given.isEmpty() ? Value.UNKNOWN : given.getFirst();
    if (name.equals("eval")) {
      return program.deeds().run(first, name, at);
    }
    Value folded = JsFolding.call(name, given);
    return folded == null ? Value.marked(marks(given), "") : told(folded);
  }

  private void gathered(String name, String place, List<Value> given) {
    int dot = place.indexOf('.');
    if (GATHERING.contains(name) && dot > 0) {
      given.forEach(value -> program.scope().taint(place.substring(0, dot), value));
    }
  }

  private Value result(Value owner, String name, List<Value> given) {
    if (name.equals("serialize") || name.equals("serializeArray")) {
      return Value.marked(owner.marks() | Marked.FORM, "a form");
    }
    JsFunction known = program.function(name);
    if (known != null) {
      program.deeds().handed(known, given, in.peek().at(), program);
    }
    int marks = (owner.marks() | marks(given)) & ~Marked.MADE;
    boolean removes =
        name.startsWith("is")
            || name.equals("test")
            || name.equals("indexOf")
            || name.equals("addEventListener");
    String from = owner.from().isEmpty() ? from(given) : owner.from();
    return removes ? Value.UNKNOWN : Value.marked(marks | encoded(name, given), from);
  }

  static int marks(List<Value> given) {
    int marks = 0;
    for (Value value : given) {
      marks |= value.marks();
    }
    return marks & ~Marked.MADE;
  }

  private static String from(List<Value> given) {
    for (Value value : given) {
      if (!value.from().isEmpty() && !value.has(Marked.MADE)) {
        return value.from();
      }
    }
    return "";
  }
}
