package org.evenkeel.law.facts;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.law.code.Also;
import org.evenkeel.law.code.Card;
import org.evenkeel.law.code.StoreKind;
import org.evenkeel.law.code.StoreSize;
import org.evenkeel.law.yaml.Fields;
import org.evenkeel.law.yaml.Part;
import org.jspecify.annotations.Nullable;

/// Checks what is said about the business.
final class StoreCheck {
  private static final List<String> KEYS =
      List.of(
          "established",
          "representative",
          "size",
          "staff",
          "turnover",
          "kind",
          "marketplace",
          "listed",
          "also");

  private final Fields said;
  private final Fields store;

  StoreCheck(Fields said) {
    this.said = said;
    this.store = said.fields("store");
  }

  Store store() {
    store.only(KEYS);
    Values values = new Values(store);
    String representative = store.text("representative");
    String objection = representative == null ? null : Places.objection(representative);
    if (objection != null) {
      store.problem("representative", objection);
    }
    return new Store(
        established(),
        new Store.Measure(values.word("size", StoreSize.class), staff(), values.money("turnover")),
        values.word("kind", StoreKind.class),
        values.answer("marketplace"),
        values.answer("listed"),
        values.words("also", Also.class),
        new Values(said).words("cards", Card.class));
  }

  private @Nullable List<String> established() {
    if (!store.has("established")) {
      return null;
    }
    List<String> places = new ArrayList<>();
    for (Part.Text word : store.words("established")) {
      String objection = Places.objection(word.value());
      if (objection == null) {
        places.add(Places.canonical(word.value()));
      } else {
        store.problem("established", objection);
      }
    }
    return List.copyOf(places);
  }

  private long staff() {
    String text = store.text("staff");
    if (text == null) {
      return -1;
    }
    try {
      long staff = Long.parseLong(text);
      if (staff >= 0) {
        return staff;
      }
    } catch (NumberFormatException _) {
      // told below
    }
    store.problem("staff", "'staff: " + text + "' is no count. Write a number from 0 up.");
    return -1;
  }
}
