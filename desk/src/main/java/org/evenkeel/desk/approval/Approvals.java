package org.evenkeel.desk.approval;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Dangerous acts: one lead asks, another one approves. Who is the only lead needs a fresh passkey,
/// a typed confirmation, and an hour to think it over. Refusing and withdrawing need nothing.
@Component
public class Approvals {
  public static final Duration COOLING_OFF = Duration.ofHours(1);
  static final Duration LAPSES = Duration.ofDays(7);

  private final Map<String, Act> acts;
  private final ApprovalRows rows;
  private final People people;
  private final Journal journal;
  private final Clock clock;

  Approvals(List<Act> acts, ApprovalRows rows, People people, Journal journal, Clock clock) {
    this.acts = acts.stream().collect(Collectors.toMap(Act::kind, Function.identity()));
    this.rows = rows;
    this.people = people;
    this.journal = journal;
    this.clock = clock;
  }

  /// What somebody wants done.
  ///
  /// @param typed the confirmation, where one is needed; may be empty
  public record Wish(String kind, Map<String, String> facts, String reason, String typed) {
    public Wish {
      facts = Map.copyOf(facts);
      if (reason.isBlank() || reason.length() > 300) {
        throw new Refused("Say why, in at most 300 letters.");
      }
    }
  }

  /// Whether nobody else could approve what this person asks for.
  public boolean isAlone(SignedIn who) {
    return people.leads().stream().allMatch(lead -> lead.id().equals(who.person().id()));
  }

  /// What somebody who is alone would have to type.
  public String confirmation(String kind, Map<String, String> facts) {
    return act(kind).confirmation(facts);
  }

  private Act act(String kind) {
    Act act = acts.get(kind);
    if (act == null) {
      throw new Refused("There is no dangerous act '" + kind + "'.");
    }
    return act;
  }

  public List<Approval> all() {
    return rows.all();
  }

  /// @throws Refused when there is none
  public Approval byId(String id) {
    return rows.byId(id).orElseThrow(() -> new Refused("There is no such approval."));
  }

  /// Asks for a dangerous act.
  ///
  /// @throws Refused when it is not possible, or more has to be shown
  @Transactional
  public Approval ask(Wish wish, SignedIn who) {
    Act act = act(wish.kind());
    Approval.Request request =
        new Approval.Request(
            wish.kind(), wish.facts(), act.words(wish.facts()), wish.reason().strip());
    boolean alone = isAlone(who);
    if (alone) {
      checkPasskey(who);
      if (!wish.typed().strip().equals(act.confirmation(wish.facts()))) {
        throw new Refused("Type '" + act.confirmation(wish.facts()) + "' to confirm.");
      }
    }
    Instant now = clock.instant();
    Approval asked =
        rows.add(request, who.person().id(), now, alone ? now.plus(COOLING_OFF) : null);
    journal.write(
        who.person().id(),
        "approval.asked",
        Map.of(
            "approval", asked.id(), "act", wish.kind(), "alone", alone, "reason", wish.reason()));
    return asked;
  }

  private void checkPasskey(SignedIn who) {
    if (!who.isFreshByPasskey(clock.instant())) {
      throw new Refused(
          "You are the only lead, so nobody can approve this. Show a passkey, and try again. If you"
              + " have none, make one in your account first.");
    }
  }

  /// Approves what another one asked for, which does it.
  @Transactional
  public void approve(String id, SignedIn who) {
    Approval approval = open(id);
    if (approval.askedBy().equals(who.person().id())) {
      throw new Refused("You asked for this. Another lead has to approve it.");
    }
    perform(approval, who, "approval.approved");
  }

  /// Does what one asked for oneself, alone, after the time to think it over.
  @Transactional
  public void carryOut(String id, SignedIn who) {
    Approval approval = open(id);
    if (!approval.askedBy().equals(who.person().id()) || approval.ripe() == null) {
      throw new Refused("Another lead has to approve this.");
    }
    if (!isAlone(who)) {
      throw new Refused("You are not alone any more: ask another lead to approve it.");
    }
    if (!approval.isRipe(clock.instant())) {
      throw new Refused("It is too early. You can still withdraw it.");
    }
    checkPasskey(who);
    perform(approval, who, "approval.carried-out");
  }

  private void perform(Approval approval, SignedIn who, String kind) {
    decide(approval, Approval.State.DONE, who, kind);
    Approval.Request request = approval.request();
    act(request.kind()).perform(request.facts(), approval.askedBy(), request.reason());
  }

  /// Ends it without the act: withdrawn by who asked, refused by anybody else.
  @Transactional
  public void stop(String id, SignedIn who) {
    Approval approval = open(id);
    boolean own = approval.askedBy().equals(who.person().id());
    decide(
        approval,
        own ? Approval.State.WITHDRAWN : Approval.State.REFUSED,
        who,
        own ? "approval.withdrawn" : "approval.refused");
  }

  private Approval open(String id) {
    Approval approval = byId(id);
    if (!approval.isOpen(clock.instant())) {
      throw new Refused("This was decided already, or has lapsed.");
    }
    return approval;
  }

  private void decide(Approval approval, Approval.State state, SignedIn who, String kind) {
    if (!rows.decide(approval.id(), state, who.person().id(), clock.instant())) {
      throw new Refused("Somebody else decided this a moment ago.");
    }
    journal.write(
        who.person().id(),
        kind,
        Map.of("approval", approval.id(), "act", approval.request().kind()));
  }
}
