package org.evenkeel.desk.assess;

import java.util.List;
import java.util.Map;
import org.evenkeel.desk.incident.Adviser;
import org.evenkeel.desk.incident.CaseFacts;
import org.evenkeel.desk.incident.Fact;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.NextThing;
import org.springframework.stereotype.Component;

/// Asks the next question of the triage.
@Component
class AssessAdvice implements Adviser {
  private final CaseFacts facts;

  AssessAdvice(CaseFacts facts) {
    this.facts = facts;
  }

  @Override
  public List<NextThing> advise(Incident incident) {
    Map<String, Fact> said = facts.of(incident.id());
    return Questions.next(said)
        .map(
            question ->
                List.of(
                    new NextThing(
                        NextThing.ANSWER - 50,
                        question.title(),
                        question.why(),
                        "/incidents/" + incident.id() + "/assess/" + question.code())))
        .orElse(List.of());
  }
}
