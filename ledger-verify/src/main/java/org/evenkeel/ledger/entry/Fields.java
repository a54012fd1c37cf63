package org.evenkeel.ledger.entry;

import java.util.Map;
import java.util.Set;
import org.evenkeel.ledger.json.Json;
import org.evenkeel.ledger.words.Strict;
import org.evenkeel.ledger.words.Unproven;

/// The members of a JSON object, by name and kind.
record Fields(Map<String, Json> members) {
  static Fields of(Json value, Set<String> known) {
    if (!(value instanceof Json.Members object)) {
      throw new Unproven("an object of JSON is missing");
    }
    for (String name : object.members().keySet()) {
      if (!known.contains(name)) {
        throw new Unproven("the member " + Strict.shown(name) + " is not known");
      }
    }
    return new Fields(object.members());
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  Json value(String name) {
    Json value = members.get(name);
    if (value == null) {
      throw new Unproven("the member '" + name + "' is missing");
    }
    return value;
  }

  String text(String name) {
    if (value(name) instanceof Json.Text text) {
      return text.value();
    }
    throw new Unproven("the member '" + name + "' is not text");
  }

  long whole(String name) {
    return whole(value(name), "the member '" + name + "'");
  }

  static long whole(Json value, String what) {
    if (value instanceof Json.Numeral number && number.value() == Math.rint(number.value())) {
      return (long) number.value();
    }
    throw new Unproven(what + " is not a whole number");
  }
}
