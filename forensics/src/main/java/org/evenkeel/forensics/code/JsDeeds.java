package org.evenkeel.forensics.code;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evenkeel.forensics.investigation.Grade;
import org.jspecify.annotations.Nullable;

/// Judges what a script does: whom it sends what customers type, what it runs, what it hides.
final class JsDeeds {
  private static final Set<String> PLACES = Set.of("src", "href", "action", "location");

  /// A call of a method.
  record Call(Value owner, String name, String place, List<Value> given, int at) {
    Value argument(int number) {
      return number < given.size() ? given.get(number) : Value.UNKNOWN;
    }
  }

  private final Charges charges;
  private final JsHidden hidden;
  private Value opened = Value.UNKNOWN;
  private boolean sources;

  JsDeeds(Charges charges, JsHidden hidden) {
    this.charges = charges;
    this.hidden = hidden;
  }

  /// Whether anything that customers type was seen.
  boolean sources() {
    return sources;
  }

  /// A constant that was decoded.
  void unfolded(Value value) {
    String text = value.text();
    if (text != null) {
      hidden.add(text);
    }
  }

  void assigned(String target, Value value, int at, JsProgram program) {
    String name = target.substring(target.lastIndexOf('.') + 1);
    if (PLACES.contains(name)) {
      sent(value, value, at, program);
      loaded(name, value, at);
    } else if (name.equals("innerHTML") || name.equals("outerHTML")) {
      written(value, at);
    }
  }

  private void written(Value value, int at) {
    String text = value.text();
    if (text != null && text.contains("<script")) {
      Pages.judge(text, at, charges);
    }
  }

  private void loaded(String name, Value value, int at) {
    String text = value.text();
    if (!name.equals("src") || text == null || !JsWords.foreign(text)) {
      return;
    }
    if (value.layers() > 0) {
      charges.add(
          "skimmer",
          Grade.E3,
          "loads a script or picture from " + Shown.text(text) + ", an address that it hides",
          at);
    } else if (JsWords.lookalike(text) && hidden.checkout()) {
      charges.add(
          "skimmer",
          Grade.E3,
          "loads " + Shown.text(text) + " at checkout, whose name imitates a well-known one",
          at);
    }
  }

  void method(Call call, JsProgram program) {
    Value all = Value.marked(JsCalls.marks(call.given()), "");
    switch (call.name()) {
      case "open" -> {
        opened = call.argument(1);
        sent(opened, opened, call.at(), program);
      }
      case "send" -> {
        boolean socket = call.owner().has(Marked.ADDRESS);
        sent(socket ? call.owner() : opened, all, call.at(), program);
      }
      case "sendBeacon", "post", "fetch", "get", "request", "ajax" -> request(call, all, program);
      case "setAttribute" -> {
        String name = call.argument(0).text();
        if (name != null && PLACES.contains(name)) {
          sent(call.argument(1), call.argument(1), call.at(), program);
          loaded(name, call.argument(1), call.at());
        }
      }
      case "write", "writeln", "insertAdjacentHTML", "html" ->
          call.given().forEach(value -> written(value, call.at()));
      case "constructor" -> run(call.argument(0), "constructor", call.at());
      default -> {}
    }
  }

  private void request(Call call, Value all, JsProgram program) {
    Value first = call.argument(0);
    Value url = first.items() == null ? first : first.items().getOrDefault("url", Value.UNKNOWN);
    sent(url, all, call.at(), program);
  }

  /// A function of the script itself gets arguments.
  void handed(JsFunction function, List<Value> given, int at, JsProgram program) {
    for (JsFunction.Sending sending : List.copyOf(function.sending())) {
      if (sending.parameter() < given.size()) {
        Value address = new Value(null, null, Marked.ADDRESS, sending.layers(), sending.address());
        sent(address, given.get(sending.parameter()), at, program);
      }
    }
  }

  /// Data goes to an address.
  void sent(Value address, Value data, int at, JsProgram program) {
    String to = address.text() == null ? address.from() : address.text();
    boolean card = data.has(Marked.CARD);
    boolean form = data.has(Marked.FORM);
    sources |= card || form;
    JsFunction function = program.current();
    for (int i = 0; function != null && i < Marked.PARAMETERS; i++) {
      if (data.has(Marked.PARAMETER << i)) {
        function.sends(new JsFunction.Sending(i, to, address.layers()));
      }
    }
    if (!JsWords.foreign(to) || (!card && !form)) {
      return;
    }
    if (address.layers() > 0) {
      charges.add(
          "skimmer",
          Grade.E4,
          what(card) + " to " + Shown.text(to) + ", an address that it hides",
          at);
    } else if (card) {
      charges.add(
          "skimmer",
          data.has(Marked.ENCODED) ? Grade.E4 : Grade.E3,
          what(true) + " to " + Shown.text(to),
          at);
    } else if (data.has(Marked.ENCODED) && (hidden.checkout() || hidden.cards())) {
      charges.add("skimmer", Grade.E3, what(false) + ", encoded, to " + Shown.text(to), at);
    }
  }

  private static String what(boolean card) {
    return card
        ? "sends the card data that customers type"
        : "sends all that customers type into the form";
  }

  Value socket(Value address, int at) {
    String to = address.text();
    if (to == null || !JsWords.foreign(to)) {
      return Value.marked(Marked.ADDRESS, address.from());
    }
    hidden.socket();
    if (address.layers() > 0) {
      charges.add(
          "skimmer",
          Grade.E3,
          "opens a line to " + Shown.text(to) + ", an address that it hides",
          at);
    }
    return new Value(null, null, Marked.ADDRESS, address.layers(), to);
  }

  /// Text is run as a script.
  Value run(Value code, String name, int at) {
    String text = code.text();
    boolean packed = code.from().equals("packed");
    if (text != null && (code.layers() > 0 || packed) && text.length() >= 16) {
      nested(text, code, name, at);
    } else if (text == null && code.layers() > 1) {
      hiddenCode(name, at);
    }
    return Value.UNKNOWN;
  }

  private void nested(String text, Value code, String name, int at) {
    int before = charges.count();
    charges.deeper(text, () -> JsJudge.judge(text, 0, charges));
    List<Charge> inside = charges.since(before);
    inside.forEach(charge -> charges.add(charge.inside(", in code that it decodes first", at)));
    if (inside.isEmpty() && code.layers() > 0 && text.length() >= 40) {
      hiddenCode(name, at);
    }
  }

  private void hiddenCode(String name, int at) {
    charges.add(
        "packed-code",
        Grade.E3,
        "runs code by " + name + "() that it decodes first, so that nobody can read it",
        at);
  }

  static @Nullable String lower(@Nullable String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }
}
