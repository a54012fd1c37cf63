package org.evenkeel.desk.assess;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.desk.incident.Fact;
import org.evenkeel.desk.incident.Incident;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A case in the Vocabulary for Event Recording and Incident Sharing, VERIS 1.4, with actor,
/// action, asset and attribute. It names no store and no person; what is not known is `Unknown`.
public final class Veris {
  private static final String UNKNOWN = "Unknown";

  private final Map<String, Fact> facts;
  private final Set<Deed> deeds = new LinkedHashSet<>();

  private Veris(Map<String, Fact> facts) {
    this.facts = facts;
    for (BreachKind kind : BreachKind.values()) {
      if (holds(kind.key())) {
        deeds.add(Deed.of(kind));
      }
    }
  }

  /// The document.
  ///
  /// @param since when it began, as far as is known
  public static String of(Incident incident, Map<String, Fact> facts, Instant since) {
    Veris veris = new Veris(facts);
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schema_version", "1.4.0");
    document.put("incident_id", incident.id());
    document.put("security_incident", veris.isCertain() ? "Confirmed" : "Suspected");
    document.put("summary", veris.summary(incident));
    document.put("timeline", Map.of("incident", date(since)));
    document.put("actor", veris.actor());
    document.put("action", veris.action());
    document.put("asset", veris.asset());
    Map<String, Object> attribute = veris.attribute();
    if (!attribute.isEmpty()) {
      document.put("attribute", attribute);
    }
    document.put("victim", veris.victim());
    document.put("discovery_method", Map.of("unknown", true));
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(document);
  }

  private boolean holds(String key) {
    Fact fact = facts.get(key);
    return fact != null && fact.holds();
  }

  private boolean isCertain() {
    return facts.values().stream()
        .anyMatch(fact -> fact.key().startsWith("kind.") && fact.state() == Fact.State.CONFIRMED);
  }

  private String value(String key) {
    Fact fact = facts.get(key);
    return fact == null || !fact.holds() ? "" : fact.value();
  }

  private String summary(Incident incident) {
    List<String> kinds = new ArrayList<>();
    for (BreachKind kind : BreachKind.values()) {
      Fact fact = facts.get(kind.key());
      if (fact != null && fact.holds()) {
        kinds.add(kind.title() + " (" + fact.state().words() + ")");
      }
    }
    return (incident.drill() ? "A drill. " : "")
        + "An online store. "
        + (kinds.isEmpty() ? "What happened is not known yet" : String.join("; ", kinds))
        + ".";
  }

  private static Map<String, Integer> date(Instant since) {
    var day = since.atOffset(ZoneOffset.UTC);
    return Map.of("year", day.getYear(), "month", day.getMonthValue(), "day", day.getDayOfMonth());
  }

  private Map<String, Object> actor() {
    Map<String, Object> who = Map.of("variety", List.of(UNKNOWN), "motive", List.of(UNKNOWN));
    return switch (value("cause")) {
      case "external-attack", "theft" -> Map.of("external", who);
      case "insider", "error", "loss" -> Map.of("internal", who);
      default -> Map.of("unknown", Map.of("notes", "Not known yet."));
    };
  }

  private Map<String, Object> action() {
    Map<String, Object> actions = new LinkedHashMap<>();
    for (Deed deed : deeds) {
      actions.put(
          deed.action(),
          Map.of(
              "variety", words(deed.action(), true),
              "vector", words(deed.action(), false)));
    }
    return actions.isEmpty() ? Map.of("unknown", Map.of()) : actions;
  }

  private List<String> words(String action, boolean variety) {
    return deeds.stream()
        .filter(deed -> deed.action().equals(action))
        .map(deed -> variety ? deed.variety() : deed.vector())
        .distinct()
        .toList();
  }

  private Map<String, Object> asset() {
    Set<String> assets = new TreeSet<>();
    deeds.forEach(deed -> assets.add(deed.asset()));
    if (assets.isEmpty()) {
      assets.add(UNKNOWN);
    }
    return Map.of(
        "assets",
        assets.stream().map(asset -> Map.of("variety", asset)).toList(),
        "cloud",
        List.of(UNKNOWN));
  }

  private Map<String, Object> attribute() {
    Map<String, Object> attribute = new LinkedHashMap<>();
    List<Map<String, String>> data = data();
    if (!data.isEmpty()) {
      Map<String, Object> secret = new LinkedHashMap<>();
      secret.put("data_disclosure", disclosure());
      secret.put("data", data);
      secret.put("data_victim", List.of("Customer"));
      attribute.put("confidentiality", secret);
    }
    if (holds("effect.altered") || holds(BreachKind.ROGUE_ADMIN.key())) {
      String what = holds(BreachKind.ROGUE_ADMIN.key()) ? "Created account" : "Modify data";
      attribute.put("integrity", Map.of("variety", List.of(what)));
    }
    if (holds("effect.unavailable")) {
      String how = holds(BreachKind.RANSOM.key()) ? "Obscuration" : "Loss";
      attribute.put("availability", Map.of("variety", List.of(how)));
    }
    return attribute;
  }

  private String disclosure() {
    Fact copied = facts.get("effect.copied");
    if (copied == null || copied.state() == Fact.State.OPEN) {
      return "Potentially";
    }
    return switch (copied.state()) {
      case CONFIRMED -> "Yes";
      case RULED_OUT -> holds("effect.accessed") ? "Potentially" : "No";
      case SUSPECTED, OPEN -> "Potentially";
    };
  }

  private List<Map<String, String>> data() {
    Set<String> varieties = new TreeSet<>();
    for (HeldData data : HeldData.values()) {
      if (holds(data.key())) {
        varieties.add(variety(data));
      }
    }
    return varieties.stream().map(variety -> Map.of("variety", variety)).toList();
  }

  private static String variety(HeldData data) {
    return switch (data) {
      case NAME, EMAIL, ADDRESS, PHONE, ORDERS, MESSAGES, DOB -> "Personal";
      case TIN -> "Sensitive Personal";
      case PASSWORD_HASH, PASSWORD -> "Credentials";
      case PAN_PARTIAL, PAN, FIN_CODE -> "Payment";
      case FIN_ACCT_BANK -> "Bank";
      case MEDICAL -> "Medical";
    };
  }

  private Map<String, Object> victim() {
    List<String> countries = new ArrayList<>();
    for (String place : value("store.established").split(",")) {
      if (place.length() >= 2) {
        countries.add(place.substring(0, 2));
      }
    }
    return Map.of(
        "country",
        countries.isEmpty() ? List.of(UNKNOWN) : countries.stream().distinct().toList(),
        "employee_count",
        value("store.size").equals("small") ? "Small" : UNKNOWN,
        "industry",
        "455",
        "government",
        List.of("NA"));
  }
}
