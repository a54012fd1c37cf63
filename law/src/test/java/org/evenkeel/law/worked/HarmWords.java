package org.evenkeel.law.worked;

import java.util.Set;
import java.util.TreeSet;

/// What a harm test asks, read from its name as the contract groups them.
///
/// @param answers the answers that decide it
/// @param rulesOut whether "no" to all of them ends the duty
/// @param unanswered the state while nobody has answered
record HarmWords(Set<String> answers, boolean rulesOut, String unanswered) {
  static HarmWords of(String test) {
    return switch (test) {
      case "NONE", "CATEGORY_TEST", "SEVERITY_LEVEL", "SIGNIFICANT_INCIDENT" ->
          new HarmWords(Set.of(), false, "due");
      case "SIGNIFICANT_HARM_OR_SCALE" -> new HarmWords(Set.of(), false, "due");
      case "INADVERTENT_DISCLOSURE_ONLY_EXEMPT" ->
          new HarmWords(Set.of("MISUSE_LIKELY"), false, "due");
      default -> {
        boolean exempt = test.contains("EXEMPT") || test.startsWith("SUSPECTED");
        yield new HarmWords(answers(test), true, exempt ? "due" : "undecided");
      }
    };
  }

  private static Set<String> answers(String test) {
    Set<String> answers = new TreeSet<>();
    add(answers, test, ".*(MISUSE|UNAUTHORISED_USE|ILLEGAL_USE|COMPROMISE).*", "MISUSE_LIKELY");
    add(answers, test, ".*(ID_THEFT).*", "ID_THEFT_RISK");
    add(answers, test, ".*(RROSH).*", "RROSH");
    add(answers, test, ".*(MATERIALITY).*", "MATERIALITY");
    add(answers, test, ".*(SERIOUS|SEVERE_INCIDENT).*", "SERIOUS_HARM");
    add(answers, test, ".*(HIGH_RISK|SIGNIFICANT_EFFECT|QUALIFIED_INCIDENT).*", "HIGH_RISK");
    add(answers, test, "AFFECTS_OPERATIONS.*|IF_NEEDED_FOR_PROTECTION.*", "HIGH_RISK");
    add(
        answers,
        test,
        ".*(SUBSTANTIAL_HARM|FINANCIAL_HARM|LOSS|SIGNIFICANT_HARM).*",
        "SUBSTANTIAL_HARM");
    if (test.contains("ILLEGAL_USE_OR_MATERIAL_RISK")) {
      answers.add("RISK");
    }
    if (test.startsWith("COMPROMISES_CONFIDENTIALITY")) {
      return Set.of("RISK");
    }
    return answers.isEmpty() ? Set.of("RISK") : answers;
  }

  private static void add(Set<String> answers, String test, String words, String answer) {
    if (test.matches(words)) {
      answers.add(answer);
    }
  }
}
