package org.evenkeel.desk.hunt.web;

import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.job.Job;
import org.jspecify.annotations.Nullable;

/// What the page shows while there are no events.
///
/// @param run the last investigation that answered; empty when there is none
/// @param job the last attempt to make the events
public record PrepareView(Incident incident, String run, @Nullable Job job, boolean mayAsk) {
  /// Whether they are being made.
  public boolean isUnderWay() {
    return job != null && !job.state().isOver();
  }

  /// Why the last attempt failed; empty when it did not.
  public String failure() {
    String message = job == null ? null : job.message();
    return message == null ? "" : message;
  }
}
