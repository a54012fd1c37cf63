package org.evenkeel.desk.report.web;

import java.util.List;
import org.evenkeel.desk.incident.Incident;

/// What is shown while the facts contradict each other.
public record MuddledView(Incident incident, List<String> problems) {
  public MuddledView {
    problems = List.copyOf(problems);
  }
}
