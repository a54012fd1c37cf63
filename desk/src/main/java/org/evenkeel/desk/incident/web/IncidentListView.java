package org.evenkeel.desk.incident.web;

import java.util.List;
import java.util.Map;
import org.evenkeel.desk.incident.Gravity;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Standing;
import org.jspecify.annotations.Nullable;

/// What the list shows.
///
/// @param standings of those about which somebody said something
/// @param levels how severe those are that were weighed
public record IncidentListView(
    List<Incident> incidents,
    Map<String, Standing> standings,
    Map<String, Gravity.Level> levels,
    boolean mayOpen) {
  public IncidentListView {
    incidents = List.copyOf(incidents);
    standings = Map.copyOf(standings);
    levels = Map.copyOf(levels);
  }

  private boolean isOpen(Incident incident) {
    Standing standing = standings.get(incident.id());
    return standing == null || standing.open();
  }

  public List<Incident> open() {
    return incidents.stream().filter(this::isOpen).toList();
  }

  public List<Incident> closed() {
    return incidents.stream().filter(incident -> !isOpen(incident)).toList();
  }

  public Gravity.@Nullable Level level(Incident incident) {
    return levels.get(incident.id());
  }
}
