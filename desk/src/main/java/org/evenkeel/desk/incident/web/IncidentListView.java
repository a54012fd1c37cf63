package org.evenkeel.desk.incident.web;

import java.util.List;
import org.evenkeel.desk.incident.Incident;

/// What the list shows.
public record IncidentListView(List<Incident> incidents, boolean mayOpen) {
  public IncidentListView {
    incidents = List.copyOf(incidents);
  }
}
