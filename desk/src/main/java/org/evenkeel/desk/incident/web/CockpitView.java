package org.evenkeel.desk.incident.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.LegalClock;
import org.evenkeel.desk.incident.NextThing;
import org.evenkeel.desk.incident.Standing;
import org.evenkeel.desk.incident.Task;
import org.jspecify.annotations.Nullable;

/// What the overview of a case shows.
///
/// @param awareness when somebody became aware, when it was said
/// @param due the next legal deadline, when one has a date
/// @param tasks the open ones
/// @param around what others do and said
public record CockpitView(
    Incident incident,
    List<NextThing> next,
    @Nullable Since awareness,
    @Nullable Due due,
    List<Task> tasks,
    Around around) {
  private static final Duration SOON = Duration.ofHours(24);

  public CockpitView {
    next = List.copyOf(next);
    tasks = List.copyOf(tasks);
  }

  /// What others do and said.
  ///
  /// @param here who else looks at it now, by name
  /// @param mayClose whether the reader may close it, or open it again
  public record Around(
      List<Change> changes, List<String> here, Standing standing, String by, boolean mayClose) {
    public Around {
      changes = List.copyOf(changes);
      here = List.copyOf(here);
    }
  }

  /// A moment, and how long ago it was.
  ///
  /// @param at in ISO 8601
  /// @param elapsed in words
  public record Since(String at, String elapsed) {
    static Since of(Instant at, Instant now) {
      return new Since(at.toString(), Spans.words(Duration.between(at, now)));
    }
  }

  /// A legal deadline.
  ///
  /// @param left how long until then, in words
  /// @param tone the colour of its mark
  public record Due(LegalClock.Deadline deadline, String left, String tone) {
    static Due of(LegalClock.Deadline deadline, Instant now) {
      Duration left = Duration.between(now, deadline.end());
      String words = Spans.words(left.abs()) + (left.isNegative() ? " late" : " left");
      String tone = left.isNegative() ? "bad" : left.compareTo(SOON) < 0 ? "warn" : "good";
      return new Due(deadline, words, tone);
    }
  }

  /// Something that was done.
  ///
  /// @param at in ISO 8601
  public record Change(String what, String who, String at) {}
}
