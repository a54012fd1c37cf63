package org.evenkeel.desk.incident.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evenkeel.desk.frame.Correctable;
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
    @Nullable String wrong)
    implements Correctable {
  /// As many as anyone reads on one page.
  private static final int SHOWN = 500;

  public TimelineView {
    happenings = List.copyOf(happenings);
  }

  /// What is shown, attempts without success folded together.
  public List<Stretch> stretches() {
    List<Stretch> stretches = new ArrayList<>();
    List<Happening> attempts = new ArrayList<>();
    for (Happening each : shown()) {
      if (!each.aside()) {
        close(attempts, stretches);
        stretches.add(new Stretch(List.of(each)));
      } else {
        attempts.add(each);
      }
    }
    close(attempts, stretches);
    return stretches;
  }

  private static void close(List<Happening> attempts, List<Stretch> stretches) {
    if (!attempts.isEmpty()) {
      stretches.add(new Stretch(attempts));
      attempts.clear();
    }
  }

  private List<Happening> shown() {
    return wanted().limit(SHOWN).toList();
  }

  public long more() {
    return Math.max(0, wanted().count() - SHOWN);
  }

  private Stream<Happening> wanted() {
    return happenings.stream().filter(each -> only.isEmpty() || each.side().words().equals(only));
  }

  /// Attempts that follow each other with nothing else between them, or a single happening.
  public record Stretch(List<Happening> happenings) {
    public Stretch {
      happenings = List.copyOf(happenings);
    }

    public Happening first() {
      return happenings.getFirst();
    }

    public Happening last() {
      return happenings.getLast();
    }

    public boolean folded() {
      return happenings.size() > 1;
    }
  }
}
