package org.evenkeel.desk.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenkeel.desk.incident.Fact;

/// How severe the breach is for the people, after ENISA's recommendations of 2013: `SE = DPC × EI +
/// CB`, the context of the data times how easily people are told apart, plus the circumstances.
/// Suspected counts as if it were so; unknown is named, never taken as nothing.
///
/// @param context DPC, 1 to 4; 0 while no data is known to be affected
/// @param ease EI, 0.25 to 1
/// @param parts how each part came about
public record Severity(int context, double ease, double circumstances, List<Part> parts) {
  /// The fact that answers how easily people are told apart.
  static final String EASE = "enisa.ei";

  private static final double USUAL_EASE = 1;

  public Severity {
    parts = List.copyOf(parts);
  }

  /// One part of the sum.
  public record Part(String name, String value, String why) {}

  /// As the facts stand.
  public static Severity of(Map<String, Fact> facts) {
    List<Part> parts = new ArrayList<>();
    int context = context(facts, parts);
    double ease = ease(facts, parts);
    double circumstances =
        loss(facts, parts, "Confidentiality", List.of("effect.copied", "effect.accessed"), 0.5)
            + loss(facts, parts, "Integrity", List.of("effect.altered"), 0.5)
            + loss(facts, parts, "Availability", List.of("effect.unavailable"), 0.5)
            + intent(facts, parts);
    return new Severity(context, ease, circumstances, parts);
  }

  private static int context(Map<String, Fact> facts, List<Part> parts) {
    HeldData heaviest = null;
    for (HeldData data : HeldData.values()) {
      Fact fact = facts.get(data.key());
      boolean affected = fact != null && fact.holds();
      if (affected && (heaviest == null || data.weight() > heaviest.weight())) {
        heaviest = data;
      }
    }
    int weight = heaviest == null ? 0 : heaviest.weight();
    parts.add(
        new Part(
            "Context of the data (DPC)",
            String.valueOf(weight),
            heaviest == null
                ? "Nobody has said yet which data is affected."
                : "The heaviest kind: "
                    + heaviest.title().toLowerCase(Locale.ROOT)
                    + ". 1 is simple, 2 tells of behaviour, 3 of money, 4 is sensitive."));
    return weight;
  }

  private static double ease(Map<String, Fact> facts, List<Part> parts) {
    Fact said = facts.get(EASE);
    String answer = said != null && said.holds() ? said.value() : "";
    boolean known = !answer.isEmpty();
    double ease = known ? Double.parseDouble(answer) : USUAL_EASE;
    parts.add(
        new Part(
            "Ease of telling people apart (EI)",
            number(ease),
            known ? "As it was answered." : "Not answered: taken as at once, to be careful."));
    return ease;
  }

  private static double loss(
      Map<String, Fact> facts, List<Part> parts, String name, List<String> keys, double most) {
    double value = 0;
    boolean open = false;
    for (String key : keys) {
      Fact fact = facts.get(key);
      open |= fact == null || fact.state() == Fact.State.OPEN;
      if (fact != null && fact.holds()) {
        value = Math.max(value, fact.state() == Fact.State.CONFIRMED ? most : most / 2);
      }
    }
    String why =
        value > 0
            ? value == most ? "Confirmed." : "Suspected."
            : open ? "Not known yet." : "Ruled out.";
    parts.add(new Part("Loss of " + name.toLowerCase(Locale.ROOT) + " (CB)", number(value), why));
    return value;
  }

  private static double intent(Map<String, Fact> facts, List<Part> parts) {
    Fact cause = facts.get("cause");
    String said = cause != null && cause.holds() ? cause.value() : "";
    boolean known = !said.isEmpty();
    boolean malicious = List.of("external-attack", "insider", "theft").contains(said);
    parts.add(
        new Part(
            "Malicious intent (CB)",
            number(malicious ? 0.5 : 0),
            malicious ? "Somebody wanted it." : known ? "Nobody wanted it." : "Not known yet."));
    return malicious ? 0.5 : 0;
  }

  /// SE.
  public double score() {
    return context * ease + circumstances;
  }

  /// SE as people read it.
  public String written() {
    return number(score());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /// ENISA's four levels.
  public String level() {
    if (context == 0) {
      return "Not known yet";
    }
    return score() < 2 ? "Low" : score() < 3 ? "Medium" : score() < 4 ? "High" : "Very high";
  }

  /// The colour of its mark.
  public String tone() {
    if (context == 0) {
      return "";
    }
    return score() < 2 ? "good" : score() < 3 ? "warn" : "bad";
  }

  /// What that means for the people, in plain words.
  public String meaning() {
    return switch (level()) {
      case "Low" -> "People may meet small annoyances, if any.";
      case "Medium" ->
          "People may meet real annoyances, which they can overcome: cost, fear, trouble with"
              + " accounts.";
      case "High" ->
          "People may meet serious consequences, which are hard to overcome: fraud, loss of money,"
              + " trouble with banks.";
      case "Very high" -> "People may meet consequences that cannot be undone.";
      default -> "It can be said once somebody has said which data is affected.";
    };
  }
}
