package org.evenkeel.desk.report.web;

import java.util.List;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.report.CalendarLinks;
import org.jspecify.annotations.Nullable;

/// What the page of calendar links shows.
///
/// @param fresh the address of a link that was just made; shown once
public record CalendarView(
    Incident incident, List<CalendarLinks.Link> links, boolean mayShare, @Nullable String fresh) {
  public CalendarView {
    links = List.copyOf(links);
  }
}
