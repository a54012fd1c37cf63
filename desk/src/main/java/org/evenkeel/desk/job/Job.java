package org.evenkeel.desk.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A piece of work for an incident.
///
/// @param id beginning with `job_`
/// @param message why it failed, for people
public record Job(
    String id,
    String incident,
    State state,
    Progress progress,
    Instant asked,
    @Nullable Instant ended,
    @Nullable String message) {

  /// How far a job is.
  public enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /// Whether nothing more will happen.
    public boolean isOver() {
      return this == DONE || this == FAILED || this == CANCELLED;
    }
  }

  /// How much is done.
  ///
  /// @param stage what is being done, in a word
  /// @param done of `total`, in units of the stage; total is 0 while it is not known
  public record Progress(String stage, long done, long total) {}
}
