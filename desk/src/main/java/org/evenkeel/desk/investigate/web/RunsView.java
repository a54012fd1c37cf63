package org.evenkeel.desk.investigate.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.evenkeel.desk.evidence.Piece;
import org.evenkeel.desk.frame.Correctable;
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
    @Nullable String wrong)
    implements Correctable {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  public RunsView {
    pieces = List.copyOf(pieces);
    runs = List.copyOf(runs);
  }

  /// When a run was asked for, to choose it by.
  public String asked(Job run) {
    return MOMENT.format(run.asked());
  }

  /// Those that gave an answer, the newest first.
  public List<Job> answered() {
    return runs.stream().filter(run -> run.state() == Job.State.DONE).toList();
  }
}
