package org.evenkeel.desk.assess;

import java.util.Optional;
import org.evenkeel.desk.incident.CaseFacts;
import org.evenkeel.desk.incident.Gravity;
import org.evenkeel.desk.incident.Incident;
import org.springframework.stereotype.Component;

/// Tells the list of cases how severe each is after ENISA.
@Component
class SeverityLevels implements Gravity {
  private final CaseFacts facts;

  SeverityLevels(CaseFacts facts) {
    this.facts = facts;
  }

  @Override
  public Optional<Level> of(Incident incident) {
    Severity severity = Severity.of(facts.of(incident.id()));
    return severity.context() == 0
        ? Optional.empty()
        : Optional.of(new Level(severity.level(), severity.tone()));
  }
}
