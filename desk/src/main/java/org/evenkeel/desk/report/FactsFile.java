package org.evenkeel.desk.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.desk.incident.Fact;
import org.evenkeel.desk.incident.MomentKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The facts of a case as the law library reads them. It is written as JSON, which is YAML too, so
/// that nothing that somebody typed can become a key.
final class FactsFile {
  /// What every store may hold: until somebody answers, nobody knows whether it is affected.
  private static final List<String> HELD =
      List.of("NAME", "ADDRESS", "EMAIL", "PHONE", "ORDERS", "PASSWORD_HASH", "PAN", "FIN_CODE");

  private static final List<String> WORDS = List.of("role", "cause", "passwords");
  private static final List<String> ANSWERS = List.of("encrypted", "keyTaken");
  private static final List<String> LISTS = List.of("cards");
  private static final String DATA = "data.";

  private final Map<String, Fact> facts;
  private final Map<String, Object> file = new LinkedHashMap<>();

  private FactsFile(Map<String, Fact> facts) {
    this.facts = facts;
  }

  /// @param told which duty was fulfilled when
  static String of(
      Map<String, Fact> facts, Map<MomentKind, Instant> moments, Map<String, Instant> told) {
    FactsFile writer = new FactsFile(facts);
    writer.file.put("role", "controller");
    writer.general();
    writer.file.put("moments", times(new EnumMap<MomentKind, Instant>(MomentKind.class), moments));
    writer.data();
    writer.people();
    if (!told.isEmpty()) {
      Map<String, String> dates = new LinkedHashMap<>();
      told.forEach((duty, at) -> dates.put(duty, at.toString()));
      writer.file.put("told", dates);
    }
    return JsonMapper.shared().writeValueAsString(writer.file);
  }

  private static Map<String, String> times(
      Map<MomentKind, Instant> sorted, Map<MomentKind, Instant> moments) {
    sorted.putAll(moments);
    Map<String, String> times = new LinkedHashMap<>();
    sorted.forEach((kind, at) -> times.put(kind.code(), at.toString()));
    return times;
  }

  private void general() {
    Map<String, Object> store = new LinkedHashMap<>();
    Map<String, Object> harm = new LinkedHashMap<>();
    Map<String, Object> effect = new LinkedHashMap<>();
    for (Fact fact : facts.values()) {
      Object value = value(fact);
      int dot = fact.key().indexOf('.');
      String name = fact.key().substring(dot + 1);
      if (value == null || FactKey.amount(fact.key()).isPresent()) {
        continue;
      }
      switch (dot < 0 ? "" : fact.key().substring(0, dot)) {
        case "store" -> store.put(name, value);
        case "harm" -> harm.put(name, value);
        case "effect" -> effect.put(name, value);
        case "" -> file.put(name, value);
        default -> {} // other steps keep facts that no law asks for
      }
    }
    part("turnover", amounts("store.turnover."), store);
    part("loss", amounts("loss."), file);
    part("store", store);
    part("harm", harm);
    part("effect", effect);
  }

  private void part(String name, Map<String, Object> values) {
    part(name, values, file);
  }

  private static void part(String name, Map<String, Object> values, Map<String, Object> whole) {
    if (!values.isEmpty()) {
      whole.put(name, values);
    }
  }

  /// Amounts of money by currency.
  private Map<String, Object> amounts(String prefix) {
    Map<String, Object> amounts = new LinkedHashMap<>();
    for (Fact fact : facts.values()) {
      if (fact.key().startsWith(prefix) && fact.holds()) {
        amounts.put(fact.key().substring(prefix.length()), Long.valueOf(fact.value()));
      }
    }
    return amounts;
  }

  /// What the file says for a fact; null where it says nothing.
  private static @Nullable Object value(Fact fact) {
    String key = fact.key();
    if (fact.state() == Fact.State.OPEN) {
      return null;
    }
    if (key.startsWith("effect.")) {
      return switch (fact.state()) {
        case CONFIRMED -> "yes";
        case SUSPECTED -> "suspected";
        case RULED_OUT -> "no";
        case OPEN -> null;
      };
    }
    if (ANSWERS.contains(key) || key.startsWith("harm.") || isAnswer(key)) {
      return fact.state() == Fact.State.SUSPECTED ? null : fact.state() == Fact.State.CONFIRMED;
    }
    if (LISTS.contains(key) || key.equals("store.established") || key.equals("store.also")) {
      return fact.value().isBlank() ? List.of() : List.of(fact.value().split("[ ,]+"));
    }
    return WORDS.contains(key) || key.equals("store.size") || key.equals("store.kind")
        ? fact.value()
        : null;
  }

  private static boolean isAnswer(String key) {
    return key.equals("store.marketplace") || key.equals("store.listed");
  }

  private void data() {
    List<String> known = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Fact fact : facts.values()) {
      if (fact.key().startsWith(DATA)) {
        String code = fact.key().substring(DATA.length());
        switch (fact.state()) {
          case CONFIRMED -> known.add(code);
          case SUSPECTED, OPEN -> unknown.add(code);
          case RULED_OUT -> {}
        }
      }
    }
    HELD.stream().filter(code -> !facts.containsKey(DATA + code)).forEach(unknown::add);
    file.put("data", known);
    file.put("unknown", unknown);
  }

  private void people() {
    Map<String, @Nullable Long> people = new LinkedHashMap<>();
    for (Fact fact : facts.values()) {
      if (fact.key().startsWith("people.") && fact.holds()) {
        String number = fact.value();
        people.put(
            fact.key().substring("people.".length()),
            number.isEmpty() ? null : Long.valueOf(number));
      }
    }
    if (people.isEmpty() && file.get("store") instanceof Map<?, ?> store) {
      if (store.get("established") instanceof List<?> places) {
        places.forEach(place -> people.put(place.toString(), null)); // some, nobody knows how many
      }
    }
    file.put("people", people);
  }
}
