package org.evenkeel.desk.report.web;

import java.util.List;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.law.letter.Section;

/// What the page of the register's entry shows.
public record RegisterView(Incident incident, List<Section> sections, List<String> policies) {
  public RegisterView {
    sections = List.copyOf(sections);
    policies = List.copyOf(policies);
  }
}
