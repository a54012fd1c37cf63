package org.evenkeel.desk.incident.web;

import java.util.List;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Overview.Happening;
import org.jspecify.annotations.Nullable;

/// What the page of the timeline shows.
///
/// @param only the side that is shown; empty for both
public record TimelineView(
    Incident incident,
    List<Happening> happenings,
    String only,
    boolean mayAdd,
    @Nullable String wrong) {
  /// As many as anyone reads on one page.
  private static final int SHOWN = 500;

  public TimelineView {
    happenings = List.copyOf(happenings);
  }

  public List<Happening> shown() {
    return happenings.stream()
        .filter(each -> only.isEmpty() || each.side().words().equals(only))
        .limit(SHOWN)
        .toList();
  }

  public int more() {
    return Math.max(0, happenings.size() - SHOWN);
  }
}
