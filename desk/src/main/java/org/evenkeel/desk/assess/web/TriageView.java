package org.evenkeel.desk.assess.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.evenkeel.desk.assess.HeldData;
import org.evenkeel.desk.assess.Question;
import org.evenkeel.desk.assess.Questions;
import org.evenkeel.desk.assess.Severity;
import org.evenkeel.desk.incident.Fact;
import org.evenkeel.desk.incident.Incident;

/// What the page of the triage shows: how bad it is, what was answered, and what comes next.
public record TriageView(Incident incident, Map<String, Fact> facts, boolean mayAnswer) {
  public TriageView {
    facts = Map.copyOf(facts);
  }

  public Severity severity() {
    return Severity.of(facts);
  }

  public List<Question> questions() {
    return Questions.of(facts);
  }

  public boolean isAnswered(Question question) {
    return Questions.isAnswered(question, facts);
  }

  /// The address of the question that comes next; empty when all are answered.
  public String next() {
    return Questions.next(facts).map(question -> here() + "/" + question.code()).orElse("");
  }

  public String here() {
    return "/incidents/" + incident.id() + "/assess";
  }

  /// What was answered, in a few words.
  public String answer(Question question) {
    return Answers.words(question, facts);
  }

  /// Data that is affected or may be.
  public List<HeldData> data() {
    return Arrays.stream(HeldData.values()).filter(data -> facts.containsKey(data.key())).toList();
  }

  /// How sure it is that this kind of data is affected.
  public Fact.State state(HeldData data) {
    Fact fact = facts.get(data.key());
    return fact == null ? Fact.State.OPEN : fact.state();
  }
}
