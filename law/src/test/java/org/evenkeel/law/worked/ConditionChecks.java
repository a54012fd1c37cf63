package org.evenkeel.law.worked;

import java.util.List;
import java.util.Set;
import org.evenkeel.law.code.Comparison;
import org.evenkeel.law.code.DataCode;
import org.evenkeel.law.code.EffectNeed;
import org.evenkeel.law.code.Encryption;
import org.evenkeel.law.code.HarmTest;
import org.evenkeel.law.code.Limb;
import org.evenkeel.law.code.Scope;
import org.evenkeel.law.rule.Rule;
import org.evenkeel.law.rule.Threshold;

/// What harm, encryption, effects, scopes and limbs must make of facts.
final class ConditionChecks {
  private ConditionChecks() {}

  static boolean isDeemed(Rule rule) {
    return rule.need().data().elements().stream()
        .anyMatch(each -> each.code() == DataCode.NAME_OR_ID_AND_PRESCRIBED_DATA);
  }

  static void harm(Probe probe, List<String> failures) {
    Rule rule = probe.rule();
    HarmTest test = rule.conditions().harm();
    if (!Checks.isOwed(rule) || isDeemed(rule)) {
      return;
    }
    String no = probe.state(owed -> owed.allHarm("false"));
    String unknown = probe.state(owed -> owed.harm.clear());
    if (rule.need().threshold().comparison() == Comparison.NO_HARM_CLAIM) {
      probe.expect(failures, "no harm", no, "due");
      probe.expect(failures, "harm unknown", unknown, "undecided");
      probe.expect(failures, "harm", probe.state(owed -> owed.allHarm("true")), "not-owed");
      return;
    }
    HarmWords words = HarmWords.of(test == null ? "NONE" : test.code());
    boolean limb = rule.conditions().limbs().contains(Limb.SUBSTANTIAL_HARM);
    probe.expect(failures, "no harm", no, words.rulesOut() ? "not-owed" : "due");
    boolean silent = rule.conditions().scopes().contains(Scope.LISTED);
    probe.expect(failures, "harm unknown", unknown, silent ? "due" : words.unanswered());
    if (words.rulesOut() && !limb) {
      each(probe, words.answers(), failures);
    }
  }

  /// Only its own answers decide a test.
  private static void each(Probe probe, Set<String> answers, List<String> failures) {
    String without =
        probe.state(
            owed -> {
              owed.with("cause", "error");
              answers.forEach(answer -> owed.harm.put(answer, "false"));
              if (answers.contains("RISK")) {
                owed.harm.put("HIGH_RISK", "false");
              }
            });
    probe.expect(failures, "without " + answers, without, "not-owed");
    for (String answer : answers) {
      String with =
          probe.state(
              owed -> {
                owed.allHarm("false").harm.put(answer, "true");
                if (answer.equals("HIGH_RISK")) {
                  owed.harm.put("RISK", "true");
                }
              });
      probe.expect(failures, "only " + answer, with, "due");
    }
  }

  static void encryption(Probe probe, List<String> failures) {
    Encryption encryption = probe.rule().conditions().encryption();
    if (!Checks.isOwed(probe.rule())) {
      return;
    }
    String safe = probe.state(owed -> owed.with("encrypted", "true").with("keyTaken", "false"));
    String taken = probe.state(owed -> owed.with("encrypted", "true").with("keyTaken", "true"));
    String code = encryption == null ? "NO" : encryption.code();
    String wanted =
        switch (code) {
          case "NO", "RISK_FACTOR" -> "due due";
          case "YES" -> "not-owed not-owed";
          case "REDACTION_ONLY_IN_TEXT" -> "undecided undecided";
          default -> "not-owed due";
        };
    probe.expect(failures, "encrypted", safe + " " + taken, wanted);
  }

  private static String effect(Probe probe, String copied, String accessed, String unavailable) {
    return probe.state(
        owed -> {
          owed.effect.put("copied", copied);
          owed.effect.put("accessed", accessed);
          owed.effect.put("altered", "\"no\"");
          owed.effect.put("unavailable", unavailable);
        });
  }

  static void effect(Probe probe, List<String> failures) {
    EffectNeed need = probe.rule().conditions().effect();
    if (!Checks.isOwed(probe.rule())) {
      return;
    }
    String no = "\"no\"";
    String yes = "\"yes\"";
    String all =
        String.join(
            " ",
            effect(probe, no, no, no),
            effect(probe, no, no, yes),
            effect(probe, no, yes, no),
            effect(probe, "suspected", no, no));
    String wanted =
        switch (need) {
          case NONE -> "due due due due";
          case ANY, POSSIBLE -> "not-owed due due due";
          case ACCESS -> "not-owed not-owed due due";
          case ACQUISITION -> "not-owed not-owed not-owed due";
          case LEAK -> "not-owed not-owed due undecided";
        };
    probe.expect(failures, "nothing, outage, looked at, suspected copy", all, wanted);
  }

  static void scopes(Probe probe, List<String> failures) {
    if (!Checks.isOwed(probe.rule())) {
      return;
    }
    for (Scope scope : probe.rule().conditions().scopes()) {
      String wanted =
          switch (scope) {
            case ONLINE_RETAIL, PFI_DEMANDED -> "undecided";
            case INFORMATION_BROKER -> "voluntary";
            default -> "not-owed";
          };
      probe.expect(failures, scope.code(), probe.state(owed -> outside(owed, scope)), wanted);
    }
    boolean asked = probe.rule().conditions().scopes().contains(Scope.TURNOVER_AUD_3M);
    boolean presumed = probe.rule().conditions().scopes().contains(Scope.APP_ENTITY_PRESUMED);
    if (asked || presumed) {
      String unknown =
          probe.state(
              owed -> {
                owed.store.put("turnover", "{ EUR: 1 }");
                owed.store.put("also", "[]");
              });
      probe.expect(failures, "turnover unknown", unknown, presumed ? "due" : "undecided");
    }
  }

  /// A store that the law does not bind.
  private static void outside(Owed owed, Scope scope) {
    switch (scope) {
      case LISTED -> owed.store.put("listed", "false");
      case MARKETPLACE -> owed.store.put("marketplace", "false");
      case MEDIUM_OR_LARGE -> {
        owed.store.put("size", "small");
        owed.store.put("turnover", "{ EUR: 10000000 }");
      }
      case TURNOVER_AUD_3M, APP_ENTITY_PRESUMED -> {
        owed.store.put("turnover", "{ AUD: 3000000 }");
        owed.store.put("also", "[]");
      }
      case ONLINE_RETAIL -> owed.store.put("kind", "service");
      case ESTABLISHED -> owed.store.put("established", "[US]");
      case PFI_DEMANDED -> owed.moments.remove("pfiDemanded");
      case FINANCIAL_INSTITUTION,
          HIPAA_COVERED,
          HEALTH_RECORDS,
          CRITICAL_INFRASTRUCTURE,
          MANUFACTURER,
          TELECOM,
          PAYMENT_LICENCE,
          INFORMATION_BROKER -> {
        String also = owed.store.get("also");
        owed.store.put("also", also.replaceAll(scope.code() + "(, *)?", "").replace(", ]", "]"));
      }
      case ORDERED -> {}
    }
  }

  static void limbs(Probe probe, List<String> failures) {
    List<Limb> limbs = probe.rule().conditions().limbs();
    if (limbs.isEmpty() || !Checks.isOwed(probe.rule())) {
      return;
    }
    Threshold threshold = probe.rule().need().threshold();
    boolean above = threshold.above() || threshold.comparison() == Comparison.MORE_THAN;
    long first = threshold.n() + (above ? 1 : 0);
    probe.expect(failures, "no limb", limb(probe, null, first - 1).equals("due"), false);
    for (Limb limb : limbs) {
      long count = limb == Limb.COUNT ? first : 1;
      boolean cards = limb == Limb.COUNT && threshold.n() == 10_000;
      probe.expect(failures, "only " + limb, limb(probe, limb, count).equals("due"), !cards);
    }
  }

  private static String limb(Probe probe, Limb only, long people) {
    return probe.state(
        owed -> {
          owed.everyone(people);
          owed.data.remove("NAME");
          owed.with("cause", only == Limb.EXTERNAL_ATTACK ? "external-attack" : "error");
          owed.with("loss", only == Limb.LOSS_CNY_5M ? "{ CNY: 5000000 }" : "{ CNY: 4999999 }");
          owed.harm.put("SUBSTANTIAL_HARM", String.valueOf(only == Limb.SUBSTANTIAL_HARM));
          owed.only(only == Limb.UNIQUE_ID ? List.of("PASSPORT") : owed.data);
          if (only != Limb.PFI_DEMANDED) {
            owed.moments.remove("pfiDemanded");
          }
        });
  }
}
