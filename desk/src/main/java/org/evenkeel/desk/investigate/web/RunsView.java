package org.evenkeel.desk.investigate.web;

import java.util.List;
import org.evenkeel.desk.evidence.Piece;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.job.Job;
import org.jspecify.annotations.Nullable;

/// What the page of all runs shows.
///
/// @param board the key questions, once a run has answered
public record RunsView(
    Incident incident,
    List<Piece> pieces,
    List<Job> runs,
    boolean mayAsk,
    @Nullable BoardView board,
    @Nullable String wrong) {
  public RunsView {
    pieces = List.copyOf(pieces);
    runs = List.copyOf(runs);
  }

  /// Those that gave an answer, the newest first.
  public List<Job> answered() {
    return runs.stream().filter(run -> run.state() == Job.State.DONE).toList();
  }
}
