package org.evenkeel.desk.investigate.web;

import java.util.List;
import org.evenkeel.desk.evidence.Piece;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.job.Job;
import org.jspecify.annotations.Nullable;

/// What the page of all runs shows.
public record RunsView(
    Incident incident, List<Piece> pieces, List<Job> runs, boolean mayAsk, @Nullable String wrong) {
  public RunsView {
    pieces = List.copyOf(pieces);
    runs = List.copyOf(runs);
  }
}
