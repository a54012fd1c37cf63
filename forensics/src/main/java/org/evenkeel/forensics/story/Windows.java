package org.evenkeel.forensics.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Duration;
import org.evenkeel.forensics.investigation.Span;
import org.evenkeel.forensics.investigation.Window;
import org.evenkeel.forensics.oracle.Act;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.scan.PathFacts;
import org.jspecify.annotations.Nullable;

/// For how long: when the store was vulnerable, when it was intruded, and when that was used. Each
/// end is what the evidence shows, with a word on whether it may lie beyond.
final class Windows {
  private static final long PAUSE_DAYS = 7;

  private final List<WayIn> ways;
  private final Scenery scenery;

  Windows(List<WayIn> ways, Scenery scenery) {
    this.ways = List.copyOf(ways);
    this.scenery = scenery;
  }

  /// Over all crews that got in; empty when none did, or no line bears a time.
  Optional<Duration> duration() {
    List<Duration.Interval> intervals = new ArrayList<>();
    for (WayIn way : ways) {
      intervals.addAll(intervals(way));
    }
    return intervals.stream()
        .map(Duration.Interval::span)
        .reduce(Span::with)
        .map(all -> duration(all, intervals));
  }

  private Duration duration(Span all, List<Duration.Interval> intervals) {
    boolean before =
        ways.stream()
            .anyMatch(way -> way.atOrBefore() && Times.instant(way.at()).equals(all.from()));
    Long closed = closed();
    boolean open = closed == null;
    return new Duration(
        all.from(),
        before,
        all.to(),
        open,
        intervals,
        vulnerable(all),
        intruded(all, before, closed));
  }

  private Window intruded(Span all, boolean before, @Nullable Long closed) {
    return new Window(
        all.from(),
        before,
        closed == null ? all.to() : Times.instant(closed),
        closed == null,
        closed == null
            ? "From the first proof of access; nothing shows that every way back was closed"
            : "From the first proof of access until what they had left was gone, as its answers"
                + " show; passwords and keys that they may have are not known to be changed");
  }

  /// The hole was there at the first success at the latest; how long before is not in the logs
  /// unless attempts on it failed first.
  private Window vulnerable(Span all) {
    WayIn first = ways.getFirst();
    Optional<Observation> cause = first.cause();
    String path =
        cause.map(seen -> seen.lines().getFirst().event().textOrEmpty(Field.PATH)).orElse("");
    PathFacts facts = scenery.paths().get(path);
    long shutAt =
        facts != null && facts.last(4) > facts.last(2) && facts.last(2) > 0
            ? facts.first4After(facts.last(2))
            : Long.MAX_VALUE;
    boolean shut = shutAt < Long.MAX_VALUE;
    return new Window(
        Times.instant(Math.max(scenery.from(), 0)),
        true,
        Times.instant(shut ? shutAt : scenery.to()),
        !shut,
        "The hole was open at "
            + all.from().toString().replace('T', ' ').replace("Z", " UTC")
            + " at the latest, and how long before is not in these logs; "
            + (shut ? "later requests there were refused" : "nothing shows that it was closed"));
  }

  /// When the last of the programs they had left stopped answering; null when one still answers, or
  /// there was none.
  private @Nullable Long closed() {
    long closed = Long.MIN_VALUE;
    for (WayIn way : ways) {
      for (Observation seen : way.crew().telling()) {
        String path = seen.lines().getFirst().event().textOrEmpty(Field.PATH);
        PathFacts facts = scenery.paths().get(path);
        boolean shell = seen.act().technique().equals(Act.WEB_SHELL);
        if (!shell || facts == null || facts.last(4) <= facts.last(2)) {
          return null;
        }
        closed = Math.max(closed, facts.first4After(facts.last(2)));
      }
    }
    return closed == Long.MIN_VALUE || closed == Long.MAX_VALUE ? null : closed;
  }

  /// Stretches of use: a pause of a week ends one.
  private static List<Duration.Interval> intervals(WayIn way) {
    List<Span> spans = new ArrayList<>();
    for (Observation seen : way.crew().telling()) {
      long start = spans.isEmpty() ? Math.min(way.at(), seen.first()) : seen.first();
      Span span = Times.span(start, Math.max(seen.last(), seen.first()));
      if (span != null) {
        Span before = spans.isEmpty() ? span : spans.removeLast();
        boolean pause = java.time.Duration.between(before.to(), span.from()).toDays() >= PAUSE_DAYS;
        spans.add(pause ? before : before.with(span));
        if (pause) {
          spans.add(span);
        }
      }
    }
    return spans.stream().map(span -> new Duration.Interval(span, way.crew().id())).toList();
  }
}
