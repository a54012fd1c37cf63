package org.evenkeel.simulator.platform;

import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.scene.Move;

/// A text with open places: `{name}`, `{hex8}`, `{token32}`, `{letters6}`, `{3-9}`.
final class Form {
  private final Dice dice;
  private final String name;

  Form(Dice dice, String name) {
    this.dice = dice;
    this.name = name;
  }

  /// `METHOD target status bytes`.
  Move move(String form) {
    String[] parts = fill(form).split(" ");
    if (parts.length != 4) {
      throw new IllegalArgumentException("Not 'METHOD target status bytes': " + form);
    }
    return Move.call(parts[0], parts[1], Integer.parseInt(parts[2]), Long.parseLong(parts[3]));
  }

  String fill(String form) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (int open = form.indexOf('{'); open >= 0; open = form.indexOf('{', at)) {
      int close = form.indexOf('}', open);
      text.append(form, at, open).append(value(form.substring(open + 1, close)));
      at = close + 1;
    }
    return text.append(form, at, form.length()).toString();
  }

  private String value(String what) {
    if (what.equals("name")) {
      return name;
    }
    if (what.equals("sql")) {
      return "{sql}"; // stays open: whoever uses the weakness says what is asked
    }
    if (what.equals("first") || what.equals("second")) {
      int at = what.equals("first") ? 0 : 1;
      return name.length() > at ? name.substring(at, at + 1) : "x";
    }
    int dash = what.indexOf('-');
    if (dash > 0) {
      long low = Long.parseLong(what.substring(0, dash));
      return Long.toString(dice.within(low, Long.parseLong(what.substring(dash + 1))));
    }
    if (what.startsWith("hex")) {
      return dice.hex(Integer.parseInt(what.substring(3)));
    }
    if (what.startsWith("token")) {
      return dice.token(Integer.parseInt(what.substring(5)));
    }
    if (what.startsWith("letters")) {
      return dice.letters(Integer.parseInt(what.substring(7)));
    }
    throw new IllegalArgumentException("Unknown place in a form: {" + what + '}');
  }
}
