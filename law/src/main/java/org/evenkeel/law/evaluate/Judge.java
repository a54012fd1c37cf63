package org.evenkeel.law.evaluate;

import java.time.LocalDate;
import java.util.List;
import org.evenkeel.law.code.DataCode;
import org.evenkeel.law.code.EffectNeed;
import org.evenkeel.law.code.Encryption;
import org.evenkeel.law.code.HarmTest;
import org.evenkeel.law.code.Owes;
import org.evenkeel.law.code.Role;
import org.evenkeel.law.code.Scope;
import org.evenkeel.law.code.Status;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.duty.Reason;
import org.evenkeel.law.duty.State;
import org.evenkeel.law.duty.Timing;
import org.evenkeel.law.facts.Count;
import org.evenkeel.law.facts.Facts;
import org.evenkeel.law.facts.Tri;
import org.evenkeel.law.rule.Rule;
import org.jspecify.annotations.Nullable;

/// Weighs duties against the facts of one breach: place, role, force, scope, numbers, data, effect,
/// harm, encryption, and then the clock. A "no" anywhere ends a duty; only without one do open
/// conditions leave it undecided.
final class Judge {
  /// Reported through the row of the state whose authority is told.
  private static final String GENERIC = "EU.GDPR33";

  private final Facts facts;
  private final List<Texts> unlisted;
  private final People people;
  private final Concern concern;
  private final Conditions conditions;
  private final Scopes scopes;
  private final Effects effects;
  private final Timings timings;
  private final Records records;

  Judge(Facts facts, List<Texts> unlisted) {
    this.facts = facts;
    this.unlisted = unlisted;
    people = new People(facts);
    concern = new Concern(facts, people);
    conditions = new Conditions(facts, people);
    scopes = new Scopes(facts, people);
    effects = new Effects(facts.breach().effect());
    timings = new Timings(facts);
    records = new Records(facts, timings.clock);
  }

  Duty of(Texts texts) {
    Text newest = texts.newest();
    if (isElsewhere(newest)) {
      return texts.nobody;
    }
    Weighing weighing = new Weighing();
    if (texts.id.equals(GENERIC)) {
      return notOwed(newest, "Reported through the authority of a state.", null);
    }
    if (!concern.holds(newest, weighing) || !role(newest, weighing)) {
      return notOwed(newest, String.valueOf(weighing.no()), null);
    }
    Text text = timings.inForce(texts);
    State special = special(text == null ? newest : text, text == null);
    if (special != null) {
      return other(text == null ? texts.texts.getFirst() : text, special, weighing);
    }
    return weigh(texts, text == null ? newest : text, weighing);
  }

  /// The usual case by far: nobody in that place, and nothing else to look at.
  private boolean isElsewhere(Text text) {
    return switch (text.kind) {
      case STATE, PART, COUNTRY, UNITED_STATES ->
          people.of(text.kind, text.rule.place()).most() == 0;
      case EEA_STATE, EEA, UNITED_KINGDOM, FREE_ZONE, SCHEME -> false;
    };
  }

  private boolean role(Text text, Weighing weighing) {
    Owes owes = text.rule.named().owes();
    Role role = facts.role();
    return switch (owes) {
      case CONTROLLER ->
          weighing.take(
              Tri.of(role == Role.CONTROLLER), "Your client owes this, the controller.", "");
      case PROCESSOR ->
          weighing.take(
              Tri.of(role == Role.PROCESSOR), "A processor owes this, not the store.", "");
      case ACQUIRER -> weighing.take(Tri.NO, "The acquirer owes this, your card bank.", "");
      case MERCHANT, MANUFACTURER -> true;
    };
  }

  /// A state that needs no weighing, null where it does.
  private @Nullable State special(Text text, boolean before) {
    return switch (text.rule.inForce().status()) {
      case VOLUNTARY, UNCERTAIN -> State.VOLUNTARY;
      case ENACTED_NO_DATE -> State.FUTURE;
      case NO_GENERAL_DUTY -> State.NOT_OWED;
      case IN_FORCE, ENACTED_FUTURE, OUT_OF_SCOPE, CONTRACTUAL ->
          before ? State.FUTURE : advisory(text) ? State.VOLUNTARY : null;
    };
  }

  /// Georgia's law binds information brokers; for others it is advice.
  private boolean advisory(Text text) {
    return text.rule.conditions().scopes().contains(Scope.INFORMATION_BROKER)
        && scopes.binds(Scope.INFORMATION_BROKER, text) != Tri.YES;
  }

  private Duty other(Text text, State state, Weighing weighing) {
    Rule rule = text.rule;
    Status status = rule.inForce().status();
    String why =
        switch (state) {
          case VOLUNTARY ->
              status == Status.VOLUNTARY
                  ? "Recommended, not owed."
                  : status == Status.UNCERTAIN
                      ? "The sources do not settle whether this binds; take it as advice."
                      : "Binds information brokers only; take it as advice.";
          case FUTURE ->
              rule.inForce().from() == null
                  ? "Enacted, with no day yet on which it begins to bind."
                  : "Binds from " + rule.inForce().from() + ", after this event.";
          case NOT_OWED -> "The law there has no general duty.";
          case DUE, UNDECIDED -> "";
        };
    if (state == State.NOT_OWED) {
      return notOwed(text, why, null);
    }
    return answer(text, state, Timing.NONE, new Reason(why, weighing.questions()), null);
  }

  private Duty weigh(Texts texts, Text text, Weighing weighing) {
    if (!holds(texts, text, weighing)) {
      String no = String.valueOf(weighing.no());
      return notOwed(text, no, records.until(text, weighing.isExempt()));
    }
    LocalDate keep = records.until(text, false);
    if (weighing.isOpen()) {
      String why = join("What decides it is not known.", weighing.notes());
      return answer(
          text, State.UNDECIDED, Timing.NONE, new Reason(why, weighing.questions()), keep);
    }
    Timing timing = timings.of(texts, text, weighing);
    String why = join(Sentences.due(text, timing, timings.clock, people), weighing.notes());
    return answer(text, State.DUE, timing, new Reason(why, weighing.questions()), keep);
  }

  /// Whether nothing ends the duty; open conditions stay in `weighing`.
  private boolean holds(Texts texts, Text text, Weighing weighing) {
    return scope(text, weighing)
        && conditions.enough(text, weighing)
        && substance(text, weighing)
        && effect(text, weighing)
        && harm(text, weighing)
        && encryption(text, weighing)
        && notReplaced(texts, weighing)
        && notFulfilledByOther(text, weighing);
  }

  private boolean scope(Text text, Weighing weighing) {
    for (Scope scope : text.rule.conditions().scopes()) {
      String whyNot =
          scope == Scope.APP_ENTITY_PRESUMED
              ? "The act leaves out businesses with a turnover of AUD 3 million or less."
              : "This binds only whoever " + scope.words() + ".";
      if (!weighing.take(scopes.binds(scope, text), whyNot, Scopes.question(scope))) {
        return false;
      }
    }
    return true;
  }

  private boolean substance(Text text, Weighing weighing) {
    Tri data =
        lists(text, DataCode.STATE_PI)
            ? byStates()
            : conditions.data(text, timings.clock.event(text));
    if (lists(text, DataCode.NAME_OR_ID_AND_PRESCRIBED_DATA)) {
      // where listed data is deemed harm, harm is no test of its own
      data = data.or(conditions.harms.shown(text));
    }
    if (data == Tri.YES && conditions.substance.expiryForCode && lists(text, DataCode.FIN_CODE)) {
      weighing.note("The expiry date is taken for the code, as a cautious policy.");
    }
    return weighing.take(
        data,
        "None of the data that this law lists is affected.",
        data == Tri.OPEN ? conditions.dataQuestion(text) : "");
  }

  private static boolean lists(Text text, DataCode wanted) {
    for (DataCode code : text.elements) {
      if (code == wanted) {
        return true;
      }
    }
    return false;
  }

  /// The data of any state that has no row of its own for processors.
  private Tri byStates() {
    Tri any = Tri.NO;
    for (Texts state : unlisted) {
      Text text = state.newest();
      Count count = people.of(text.kind, text.rule.place());
      if (count.most() > 0) {
        Tri some = count.least() > 0 ? Tri.YES : Tri.OPEN;
        any = any.or(some.and(conditions.data(text, timings.clock.event(text))));
      }
    }
    return any;
  }

  private boolean effect(Text text, Weighing weighing) {
    EffectNeed need = text.rule.conditions().effect();
    boolean asks = need == EffectNeed.ACQUISITION || need == EffectNeed.ACCESS;
    if (effects.isUnsaid() && (asks || need == EffectNeed.LEAK)) {
      weighing.ask(Effects.question(need));
    }
    return weighing.take(effects.meets(need), Effects.whyNot(need), Effects.question(need));
  }

  private boolean harm(Text text, Weighing weighing) {
    HarmTest test = text.rule.conditions().harm();
    boolean claim =
        text.rule.need().threshold().comparison() == org.evenkeel.law.code.Comparison.NO_HARM_CLAIM;
    return test == null
        || claim
        || lists(text, DataCode.NAME_OR_ID_AND_PRESCRIBED_DATA)
        || conditions.harms.passes(text, test, weighing);
  }

  private boolean encryption(Text text, Weighing weighing) {
    Encryption encryption = text.rule.conditions().encryption();
    return encryption == null || conditions.readable(encryption, weighing);
  }

  private boolean notReplaced(Texts texts, Weighing weighing) {
    Texts other = texts.replacement;
    if (other == null) {
      return true;
    }
    Tri applies = conditions.data(other.newest(), timings.clock.event(other.newest()));
    Tri stays =
        switch (applies) {
          case YES -> Tri.NO;
          case NO -> Tri.YES;
          case OPEN -> Tri.OPEN;
        };
    return weighing.take(
        stays, other.id + " takes its place.", conditions.dataQuestion(other.newest()));
  }

  /// Oregon spares the vendor once its client has told the Attorney General.
  private boolean notFulfilledByOther(Text text, Weighing weighing) {
    boolean spared =
        text.rule.id().equals("US-OR.PROC-AG") && facts.plans().told().containsKey("US-OR.AG");
    return weighing.take(Tri.of(!spared), "Your client has told the Attorney General.", "");
  }

  private Duty notOwed(Text text, String why, @Nullable LocalDate keep) {
    return answer(text, State.NOT_OWED, Timing.NONE, new Reason(why, List.of()), keep);
  }

  private Duty answer(
      Text text, State state, Timing timing, Reason reason, @Nullable LocalDate keep) {
    return new Duty(
        text.rule,
        Answers.recipient(text, people),
        Answers.actor(text, facts),
        state,
        timing,
        reason,
        keep);
  }

  private static String join(String first, String second) {
    return second.isEmpty() ? first : first + " " + second;
  }
}
