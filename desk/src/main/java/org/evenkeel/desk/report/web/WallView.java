package org.evenkeel.desk.report.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.report.FactsTaken;
import org.evenkeel.desk.report.Filing;
import org.evenkeel.desk.report.OpenQuestion;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.duty.State;
import org.evenkeel.law.page.DueDates;

/// What the wall of deadlines shows.
///
/// @param facts what it rests on and what changed, the newest first
/// @param mayAnswer whether the person may add facts
public record WallView(
    Incident incident,
    Assessment assessment,
    Map<String, Filing> filings,
    List<FactsTaken> facts,
    boolean mayAnswer,
    Instant now) {
  private static final int ASKED = 12;
  private static final int NAMED = 3;

  public WallView {
    filings = Map.copyOf(filings);
    facts = List.copyOf(facts);
  }

  /// Not met yet and with a date, first first.
  public List<Owed> dated() {
    return DueDates.dated(assessment).stream()
        .filter(duty -> !filings.containsKey(duty.id()))
        .map(this::owed)
        .toList();
  }

  /// Not met yet, where the law gives words and no date.
  public List<Owed> worded() {
    return DueDates.inWords(assessment).stream()
        .filter(duty -> !filings.containsKey(duty.id()))
        .map(this::owed)
        .toList();
  }

  /// Met.
  public List<Owed> told() {
    return assessment.duties().stream()
        .filter(duty -> filings.containsKey(duty.id()))
        .map(this::owed)
        .toList();
  }

  private Owed owed(Duty duty) {
    return new Owed(duty, filings.get(duty.id()), now);
  }

  /// What would decide most; the others follow once these are answered.
  public List<OpenQuestion> questions() {
    return OpenQuestion.of(assessment).stream().limit(ASKED).toList();
  }

  public List<Owed> undecided() {
    return inState(State.UNDECIDED);
  }

  public List<Owed> voluntary() {
    return inState(State.VOLUNTARY);
  }

  private List<Owed> inState(State state) {
    return assessment.duties().stream()
        .filter(duty -> duty.state() == state)
        .map(this::owed)
        .toList();
  }

  /// What is not owed, by its reason; most reasons are shared by many.
  public Map<String, List<Owed>> notOwed() {
    Map<String, List<Owed>> reasons = new LinkedHashMap<>();
    for (Duty duty : assessment.duties()) {
      if (duty.state() == State.NOT_OWED) {
        reasons.computeIfAbsent(duty.why(), _ -> new ArrayList<>()).add(owed(duty));
      }
    }
    return reasons;
  }

  /// What the last change of the facts did.
  public List<Changed> changes() {
    return facts.isEmpty() ? List.of() : changes(facts.getFirst());
  }

  /// What facts did when they were said.
  public List<Changed> changes(FactsTaken taken) {
    return taken.changes().stream().map(each -> Changed.of(each, assessment)).toList();
  }

  /// The first duties that a question decides.
  public List<Owed> decided(OpenQuestion question) {
    return assessment.duties().stream()
        .filter(duty -> question.duties().contains(duty.id()))
        .limit(NAMED)
        .map(this::owed)
        .toList();
  }

  /// Whether nobody has said where the people live.
  public boolean placeless() {
    return assessment.facts().people().isEmpty();
  }
}
