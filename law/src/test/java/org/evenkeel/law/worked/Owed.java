package org.evenkeel.law.worked;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenkeel.law.code.Comparison;
import org.evenkeel.law.code.DataCode;
import org.evenkeel.law.code.Owes;
import org.evenkeel.law.code.StoreKind;
import org.evenkeel.law.rule.DataNeed;
import org.evenkeel.law.rule.Rule;

/// A facts file under which one text of a duty is owed, made from the text itself. Every moment has
/// a day of its own, so that a clock that reads the wrong one is noticed.
final class Owed {
  /// In the order in which they can happen.
  private static final List<String> MOMENTS =
      List.of(
          "suspicion",
          "awareness",
          "discovery",
          "confirmation",
          "determination",
          "harmDetermination",
          "scopeKnown",
          "assessment",
          "significance",
          "materiality",
          "classifiedMajor",
          "ransomPaid",
          "noticeSent",
          "authorityTold",
          "handlingEnded",
          "pfiDemanded");

  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final LocalDate USUAL = LocalDate.of(2026, 9, 14);

  final Map<String, String> parts = new LinkedHashMap<>();
  final Map<String, OffsetDateTime> moments = new LinkedHashMap<>();
  final Map<String, String> harm = new LinkedHashMap<>();
  final Map<String, String> effect = new LinkedHashMap<>();
  final Map<String, String> store = new LinkedHashMap<>();
  final Map<String, Long> people = new LinkedHashMap<>();
  final List<String> data = new ArrayList<>();
  OffsetDateTime told;

  private Owed() {}

  static Owed under(Rule rule) {
    Owed owed = new Owed();
    owed.parts.put("role", rule.named().owes() == Owes.PROCESSOR ? "processor" : "controller");
    owed.parts.put("cards", "[visa, mastercard, amex, discover, jcb]");
    owed.parts.put("encrypted", "false");
    owed.parts.put("cause", "external-attack");
    owed.parts.put("loss", "{ CNY: 9000000 }");
    owed.store(rule);
    owed.moments(firstDay(rule));
    owed.told = owed.moments.get("authorityTold").plusDays(5);
    for (String answer :
        "RISK HIGH_RISK MISUSE_LIKELY ID_THEFT_RISK SUBSTANTIAL_HARM SERIOUS_HARM RROSH MATERIALITY"
            .split(" ")) {
      owed.harm.put(answer, "true");
    }
    for (String kind : "copied accessed altered unavailable".split(" ")) {
      owed.effect.put(kind, "\"yes\"");
    }
    if (rule.need().threshold().comparison() == Comparison.NO_HARM_CLAIM) {
      owed.allHarm("false");
    }
    if (!rule.deadline().counting().replacedBy().isEmpty()) {
      owed.with("cause", "error");
    }
    owed.people.put(home(rule), Math.max(1, rule.need().threshold().n()) + 1100);
    owed.data.add("NAME");
    List<DataNeed.Element> elements = rule.need().data().elements();
    owed.data.addAll(elements.isEmpty() ? List.of("ORDERS") : given(elements.getFirst().code()));
    if (!rule.deadline().after().isEmpty()) {
      owed.parts.put("told", "{ %s: \"%s\" }".formatted(rule.deadline().after(), owed.told));
    }
    return owed;
  }

  private void store(Rule rule) {
    store.put("established", "[" + home(rule) + "]");
    store.put("size", "large");
    store.put("turnover", "{ AUD: 9000000, EUR: 90000000 }");
    store.put("kind", StoreKind.ONLINE_RETAILER.code());
    store.put("marketplace", "true");
    store.put("listed", "true");
    store.put(
        "also",
        "[financial-institution, information-broker, hipaa-covered, health-records, telecom,"
            + " payment-licence, critical-infrastructure, manufacturer]");
  }

  private void moments(LocalDate first) {
    LocalDate day = first;
    for (String moment : MOMENTS) {
      moments.put(moment, day.atTime(TEN).atOffset(ZoneOffset.UTC));
      day = day.plusDays(1);
    }
  }

  /// Within the time in which the text binds.
  private static LocalDate firstDay(Rule rule) {
    LocalDate from = rule.inForce().from();
    LocalDate to = rule.inForce().to();
    if (to != null) {
      return to.minusDays(MOMENTS.size() + 5L);
    }
    LocalDate latest = from;
    for (LocalDate since : rule.need().data().since().values()) {
      latest = latest == null || since.isAfter(latest) ? since : latest;
    }
    return latest == null || latest.isBefore(USUAL) ? USUAL : latest.plusDays(3);
  }

  /// Where the people live, and the store sits.
  static String home(Rule rule) {
    String place = rule.place();
    if (place.startsWith("X-") || place.equals("US")) {
      return "US-CA";
    }
    return place.equals("EU") ? "NL" : place;
  }

  /// Codes that meet a word of the law, as a person would write them.
  static List<String> given(DataCode code) {
    return switch (code) {
      case ANY_PD, ANNEXURE_I_INCIDENT, ANY_INCIDENT, INCIDENT_RELATIVELY_MAJOR_OR_ABOVE ->
          List.of("ORDERS");
      case SIGNIFICANT_INCIDENT, RANSOM_PAYMENT, MAJOR_ICT_INCIDENT, MATERIAL_CYBER_INCIDENT ->
          List.of("ORDERS");
      case MALICIOUS_ACT, INTRUSION_INCIDENT, SCALE_500, OVER_1000 -> List.of("ORDERS");
      case STATE_PI -> List.of("SSN");
      case NAME_OR_ID_AND_PRESCRIBED_DATA, FINANCIAL, PRESCRIBED_DATA -> List.of("FIN_ACCT");
      case CUSTOMER_FINANCIAL_INFO_UNENCRYPTED -> List.of("FIN_ACCT");
      case ACCOUNT_ID_AND_PASSWORD, AUTH_CRED -> List.of("ONLINE_CRED");
      case CARD_PAN, PROPERTY_DAMAGE_RISK -> List.of("PAN");
      case PHI_UNSECURED, PHR_IDENTIFIABLE_HEALTH_UNSECURED, SPECIAL_CARE -> List.of("MEDICAL");
      case SENSITIVE_PI -> List.of("PASSPORT");
      case SPECIAL_CAT -> List.of("GENETIC");
      default -> List.of(code.code());
    };
  }

  Owed move(LocalDate first) {
    moments(first);
    return this;
  }

  Owed with(String key, String value) {
    parts.put(key, value);
    return this;
  }

  Owed everyone(long count) {
    people.replaceAll((_, _) -> count);
    return this;
  }

  Owed allHarm(String answer) {
    harm.replaceAll((_, _) -> answer);
    return this;
  }

  Owed only(List<String> codes) {
    List<String> copy = List.copyOf(codes);
    data.clear();
    data.addAll(copy);
    return this;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    parts.forEach((key, value) -> text.append(key).append(": ").append(value).append('\n'));
    text.append("store: ").append(braces(store)).append('\n');
    text.append("harm: ").append(braces(harm)).append('\n');
    text.append("effect: ").append(braces(effect)).append('\n');
    text.append("people: ").append(braces(people)).append('\n');
    Map<String, String> quoted = new LinkedHashMap<>();
    moments.forEach((key, value) -> quoted.put(key, "\"" + value.toInstant() + "\""));
    text.append("moments: ").append(braces(quoted)).append('\n');
    text.append("data: ").append(new TreeSet<>(data)).append('\n');
    return text.toString();
  }

  private static String braces(Map<String, ?> values) {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + entry.getValue())
        .collect(Collectors.joining(", ", "{ ", " }"));
  }
}
