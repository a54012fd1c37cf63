package org.evenkeel.desk.incident.web;

import java.util.List;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.NextThing;
import org.evenkeel.desk.incident.Task;
import org.jspecify.annotations.Nullable;

/// What the overview of a case shows.
///
/// @param awareness in ISO 8601, when it was said
/// @param elapsed since awareness, in words
/// @param tasks the open ones
public record CockpitView(
    Incident incident,
    List<NextThing> next,
    @Nullable String awareness,
    String elapsed,
    List<Task> tasks,
    List<Change> changes) {
  public CockpitView {
    next = List.copyOf(next);
    tasks = List.copyOf(tasks);
    changes = List.copyOf(changes);
  }

  /// Something that was done.
  ///
  /// @param at in ISO 8601
  public record Change(String what, String who, String at) {}
}
