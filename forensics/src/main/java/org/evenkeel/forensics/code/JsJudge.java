package org.evenkeel.forensics.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Judges scripts.
public final class JsJudge {
  private JsJudge() {}

  /// What speaks against a script, gravest first.
  ///
  /// @param script one character for each byte
  public static List<Charge> script(String script) {
    Charges charges = new Charges();
    judge(script, 0, charges);
    return charges.list();
  }

  /// What speaks against the scripts of a page or a piece of one.
  public static List<Charge> page(String page) {
    Charges charges = new Charges();
    Pages.judge(page, 0, charges);
    return charges.list();
  }

  /// Adds what speaks against a script that begins at `at` of its file.
  static void judge(String script, int at, Charges charges) {
    List<Token> tokens = JsLexer.tokens(script);
    JsHidden hidden = new JsHidden();
    hidden.look(tokens);
    Map<Integer, JsScope> scopes = new HashMap<>();
    Map<String, JsFunction> functions = new HashMap<>();
    int before = charges.count();
    JsDeeds first = new JsDeeds(charges, hidden);
    new JsProgram(tokens, first, scopes, functions).walk();
    if (first.sources() || hidden.cards()) {
      List<Charge> found = charges.since(before);
      new JsProgram(tokens, new JsDeeds(charges, hidden), scopes, functions).walk();
      found.forEach(charges::add);
    }
    hidden.judge(at, charges);
  }
}
