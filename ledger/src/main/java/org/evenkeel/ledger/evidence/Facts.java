package org.evenkeel.ledger.evidence;

import java.util.HexFormat;
import java.util.Optional;
import org.evenkeel.ledger.json.Json;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.words.Unproven;

/// The members of a payload, by name; what is missing is empty.
record Facts(Json.Members object) {
  static Facts of(Json payload) {
    return new Facts(
        payload instanceof Json.Members members
            ? members
            : new Json.Members(new java.util.TreeMap<>()));
  }

  Optional<String> text(String name) {
    return object.members().get(name) instanceof Json.Text text
        ? Optional.of(text.value())
        : Optional.empty();
  }

  /// 0 when it is missing.
  long number(String name) {
    return object.members().get(name) instanceof Json.Numeral number ? (long) number.value() : 0;
  }

  boolean has(String name) {
    return object.members().containsKey(name);
  }

  static Hash hash(String hex) {
    try {
      return Hash.of(HexFormat.of().parseHex(hex));
    } catch (IllegalArgumentException e) {
      throw new Unproven("this is no hash in hexadecimal digits");
    }
  }
}
