package org.evenkeel.law.worked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.law.code.Comparison;
import org.evenkeel.law.code.Counted;
import org.evenkeel.law.code.DataCode;
import org.evenkeel.law.code.Owes;
import org.evenkeel.law.code.Scope;
import org.evenkeel.law.code.Standard;
import org.evenkeel.law.code.Status;
import org.evenkeel.law.code.Unit;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.duty.Limit;
import org.evenkeel.law.rule.DataNeed;
import org.evenkeel.law.rule.Rule;
import org.evenkeel.law.rule.Threshold;

/// What every text of a duty must make of facts that meet it, and of facts that miss it by one.
final class Checks {
  private static final List<Probe.Check> ALL =
      List.of(
          Checks::answer,
          Checks::date,
          Checks::count,
          Checks::role,
          Checks::data,
          Checks::names,
          Checks::since,
          Checks::force,
          ConditionChecks::harm,
          ConditionChecks::encryption,
          ConditionChecks::effect,
          ConditionChecks::scopes,
          ConditionChecks::limbs,
          PaperChecks::content,
          PaperChecks::kept,
          PaperChecks::told);

  private Checks() {}

  static List<String> failures(Probe probe) {
    List<String> failures = new ArrayList<>();
    for (Probe.Check check : ALL) {
      check.of(probe, failures);
    }
    return failures;
  }

  /// Whether any check fails; stops at the first.
  static boolean fails(Probe probe) {
    List<String> failures = new ArrayList<>();
    for (Probe.Check check : ALL) {
      check.of(probe, failures);
      if (!failures.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// Whether full facts make it a duty of the store at all.
  static boolean isOwed(Rule rule) {
    return state(rule).equals("due");
  }

  static String state(Rule rule) {
    if (rule.id().equals("EU.GDPR33") || rule.named().owes() == Owes.ACQUIRER) {
      return "not-owed";
    }
    return switch (rule.inForce().status()) {
      case VOLUNTARY, UNCERTAIN -> "voluntary";
      case ENACTED_NO_DATE -> "future";
      case NO_GENERAL_DUTY -> "not-owed";
      case IN_FORCE, ENACTED_FUTURE, OUT_OF_SCOPE, CONTRACTUAL ->
          rule.conditions().scopes().contains(Scope.ORDERED) ? "undecided" : "due";
    };
  }

  private static void answer(Probe probe, List<String> failures) {
    Rule rule = probe.rule();
    Duty duty = probe.duty(_ -> {});
    probe.expect(failures, "state", duty.state().code(), state(rule));
    probe.expect(failures, "kind", duty.rule().tells().kind(), rule.tells().kind());
    String trust = duty.rule().file().grounds().confidence().code();
    probe.expect(failures, "confidence", trust, rule.file().grounds().confidence().code());
    probe.expect(failures, "start", duty.rule().deadline().start(), rule.deadline().start());
    boolean binds = rule.inForce().status() != Status.VOLUNTARY;
    probe.expect(failures, "advice", duty.why().startsWith("Recommended"), !binds);
    boolean doubt = rule.inForce().status() == Status.UNCERTAIN;
    probe.expect(failures, "doubt", duty.why().contains("do not settle"), doubt);
    String actor =
        rule.named().owes() == Owes.CONTROLLER || rule.named().owes() == Owes.PROCESSOR
            ? "store"
            : rule.named().owes().code();
    probe.expect(failures, "actor", duty.actor(), actor);
  }

  private static void date(Probe probe, List<String> failures) {
    Rule rule = probe.rule();
    if (!isOwed(rule)) {
      return;
    }
    Owed owed = Owed.under(rule);
    Duty duty = probe.duty(owed);
    Limit due = duty.timing().due();
    probe.expect(failures, "due", due == null ? null : due.text(), new Expected(rule, owed).due());
    Standard standard = rule.deadline().standard();
    boolean words = rule.deadline().unit() == Unit.NONE && !Expected.isTied(standard);
    if (words && standard != null && standard != Standard.HARD) {
      probe.expect(failures, "standard", duty.timing().standard(), standard);
    }
    boolean plain = standard == null || standard == Standard.HARD;
    if (!plain && !standard.code().contains("INDIVIDUAL") && !words) {
      String said = duty.why().toLowerCase(java.util.Locale.ROOT);
      probe.expect(failures, "words in " + said, said.contains(standard.words()), true);
    }
    if (standard == Standard.HARD) {
      probe.expect(failures, "more than the number", duty.why().contains("in words"), false);
    }
    untied(probe, failures);
  }

  /// What hangs on the letters says so while they are not planned.
  private static void untied(Probe probe, List<String> failures) {
    Standard standard = probe.rule().deadline().standard();
    if (Expected.isTied(standard)) {
      Duty open = probe.duty(owed -> owed.moments.remove("noticeSent"));
      probe.expect(failures, "without letters", open.timing().due(), null);
      probe.expect(failures, "standard", open.timing().standard(), standard);
    }
  }

  private static void count(Probe probe, List<String> failures) {
    Threshold threshold = probe.rule().need().threshold();
    Comparison comparison = threshold.comparison();
    boolean plain = comparison == Comparison.AT_LEAST || comparison == Comparison.MORE_THAN;
    boolean people =
        threshold.counted() != Counted.EVENT && threshold.counted() != Counted.CARD_NUMBERS;
    if (!isOwed(probe.rule()) || !plain || !people) {
      return;
    }
    long first = threshold.n() + (comparison == Comparison.MORE_THAN ? 1 : 0);
    boolean other = !probe.rule().conditions().limbs().isEmpty();
    long[] counts = {first - 1, first, first + 1};
    for (long count : counts) {
      String wanted = count < first ? "not-owed" : "due";
      String is = probe.state(owed -> none(owed.everyone(count), other));
      probe.expect(failures, count + " people", is, wanted);
    }
    boolean oneState = threshold.counted() == Counted.RESIDENTS_ONE_STATE;
    if (probe.rule().place().equals("US") && first > 2) {
      String is =
          probe.state(
              owed -> {
                owed.everyone(first - 1);
                owed.people.put("US-TX", first - 1);
              });
      probe.expect(failures, "two states", is, oneState ? "not-owed" : "due");
    }
  }

  private static void none(Owed owed, boolean other) {
    if (other) {
      owed.with("loss", "{ CNY: 0 }");
    }
  }

  private static void role(Probe probe, List<String> failures) {
    Owes owes = probe.rule().named().owes();
    if (isOwed(probe.rule()) && (owes == Owes.CONTROLLER || owes == Owes.PROCESSOR)) {
      String other = owes == Owes.PROCESSOR ? "controller" : "processor";
      probe.expect(failures, other, probe.state(owed -> owed.with("role", other)), "not-owed");
    }
  }

  private static void data(Probe probe, List<String> failures) {
    Rule rule = probe.rule();
    if (!isOwed(rule)) {
      return;
    }
    for (DataNeed.Element element : rule.need().data().elements()) {
      List<String> only = new ArrayList<>(List.of("NAME"));
      only.addAll(Owed.given(element.code()));
      String is = probe.state(owed -> onlyFor(rule, element.code(), owed).only(only));
      probe.expect(failures, only.toString(), is, "due");
    }
    Missing.of(rule, probe, failures);
  }

  /// Nothing but the data itself brings the duty about.
  private static Owed onlyFor(Rule rule, DataCode code, Owed owed) {
    if (ConditionChecks.isDeemed(rule)) {
      owed.allHarm("false");
    }
    boolean any = rule.need().threshold().comparison() == Comparison.ANY_OF;
    boolean listed = rule.conditions().limbs().isEmpty();
    boolean counted = code == DataCode.OVER_1000 || code == DataCode.SCALE_500;
    if (any && listed && !counted) {
      owed.everyone(1);
      owed.with("cause", code == DataCode.MALICIOUS_ACT ? "insider" : "error");
    }
    return owed;
  }

  private static void names(Probe probe, List<String> failures) {
    Rule rule = probe.rule();
    if (!isOwed(rule) || !rule.place().startsWith("US-") || rule.id().startsWith("US-XX")) {
      return;
    }
    for (DataNeed.Element element : rule.need().data().elements()) {
      if (element.code() == DataCode.ONLINE_CRED || element.code() == DataCode.EMAIL_CRED) {
        continue;
      }
      boolean alone = element.alone();
      boolean other =
          rule.need().data().elements().stream()
              .anyMatch(each -> each.alone() && each.code() == element.code());
      String is = probe.state(owed -> owed.only(Owed.given(element.code())));
      probe.expect(failures, "only " + element.code(), is, alone || other ? "due" : "not-owed");
    }
    String addressed = probe.state(owed -> owed.only(List.of("PHONE", "SSN")));
    boolean any = rule.need().data().anyIdentifier();
    boolean bare =
        rule.need().data().elements().stream()
            .anyMatch(element -> element.code() == DataCode.SSN && element.alone());
    boolean listed =
        rule.need().data().elements().stream().anyMatch(each -> each.code() == DataCode.SSN);
    probe.expect(failures, "a number", addressed, listed && (any || bare) ? "due" : "not-owed");
  }

  private static void since(Probe probe, List<String> failures) {
    probe
        .rule()
        .need()
        .data()
        .since()
        .forEach(
            (code, day) -> {
              List<String> only = List.of("NAME", code.code());
              String is = probe.state(owed -> on(owed, day).only(only));
              String was = probe.state(owed -> on(owed, day.minusDays(1)).only(only));
              probe.expect(failures, code + " on " + day, is, "due");
              probe.expect(failures, code + " before " + day, was, "not-owed");
            });
  }

  /// Every moment on one day.
  static Owed on(Owed owed, LocalDate day) {
    owed.moments.replaceAll((_, time) -> time.with(day));
    return owed;
  }

  private static void force(Probe probe, List<String> failures) {
    LocalDate from = probe.rule().inForce().from();
    LocalDate to = probe.rule().inForce().to();
    if (!isOwed(probe.rule())) {
      return;
    }
    if (from != null) {
      Duty first = probe.duty(owed -> on(owed, from));
      Duty before = probe.duty(owed -> on(owed, from.minusDays(1)));
      probe.expect(failures, "in force on " + from, from.equals(from(first)), true);
      boolean older = from.equals(from(before)) && before.state().code().equals("due");
      probe.expect(failures, "in force before " + from, older, false);
    }
    if (to != null) {
      Duty last = probe.duty(owed -> on(owed, to.minusDays(1)));
      probe.expect(failures, "in force until " + to, last.rule().inForce().to(), to);
    }
  }

  private static LocalDate from(Duty duty) {
    return duty.rule().inForce().from();
  }
}
