package org.evenkeel.forensics.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.evenkeel.forensics.actor.Crew;
import org.evenkeel.forensics.investigation.Candidate;
import org.evenkeel.forensics.investigation.Duration;
import org.evenkeel.forensics.investigation.EntryPoint;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Moment;
import org.evenkeel.forensics.investigation.Span;
import org.evenkeel.forensics.investigation.Verdict;
import org.evenkeel.forensics.oracle.Observation;

/// What happened, told from its consequences backwards. Attempts alone tell no story, however many
/// they are.
public final class Story {
  private static final int MOMENTS = 400;

  private static final double TRIED = 0.3;

  private final List<Crew> crews;
  private final Verdict verdict;
  private final Optional<WayIn> wayIn;

  /// @param crews everyone observed, weightiest first
  /// @param anyHit whether any rule spoke against anyone at all
  public Story(List<Crew> crews, boolean anyHit) {
    this.crews = List.copyOf(crews);
    this.verdict = verdict(crews, anyHit);
    this.wayIn =
        crews.stream()
            .filter(crew -> !crew.consequences().isEmpty())
            .map(WayIn::of)
            .min(Comparator.comparingLong(WayIn::at));
  }

  public Verdict verdict() {
    return verdict;
  }

  /// How they got in; empty when nothing shows that anyone did.
  public Optional<WayIn> wayIn() {
    return wayIn;
  }

  public Optional<EntryPoint> entryPoint() {
    return wayIn.map(WayIn::entryPoint);
  }

  /// Weaknesses that would explain the way in, most likely first.
  public List<Candidate> candidates() {
    return wayIn.map(WayIn::candidates).orElseGet(this::tried);
  }

  /// What was tried, where nothing shows that anyone got in: what to look at first, not an answer.
  private List<Candidate> tried() {
    List<Observation> attempts =
        crews.stream().flatMap(crew -> crew.observations().stream()).toList();
    return Candidates.of(attempts, TRIED);
  }

  /// For how long, over all crews that got in.
  public Optional<Duration> duration() {
    List<Duration.Interval> intervals = new ArrayList<>();
    for (Crew crew : crews) {
      List<Observation> consequences = crew.consequences();
      if (!consequences.isEmpty()) {
        long last = consequences.stream().mapToLong(Observation::last).max().orElseThrow();
        Span span = Times.span(WayIn.of(crew).at(), last);
        if (span != null) {
          intervals.add(new Duration.Interval(span, crew.id()));
        }
      }
    }
    return intervals.stream()
        .map(Duration.Interval::span)
        .reduce(Span::with)
        .map(
            all ->
                new Duration(
                    all.from(),
                    wayIn.map(WayIn::atOrBefore).orElse(true),
                    all.to(),
                    true,
                    intervals));
  }

  /// What was done, in order of time; the weightier part of it when there is much.
  public List<Moment> timeline() {
    List<Moment> moments = new ArrayList<>();
    for (Crew crew : crews) {
      for (Observation seen : crew.observations()) {
        Span span = Times.span(seen.first(), seen.first());
        if (span != null && seen.grade().atLeast(Grade.E1)) {
          moments.add(moment(crew, seen, span));
        }
      }
    }
    return moments.stream()
        .sorted(Comparator.comparing(Moment::grade).reversed().thenComparing(Moment::at))
        .limit(MOMENTS)
        .sorted(Comparator.comparing(Moment::at).thenComparing(Moment::actor))
        .toList();
  }

  private static Moment moment(Crew crew, Observation seen, Span span) {
    String times = seen.count() > 1 ? " (" + seen.count() + " requests)" : "";
    return new Moment(
        span.from(),
        crew.id(),
        seen.act().phase(),
        seen.what() + times,
        seen.grade(),
        Citations.of(seen.lines()));
  }

  private static Verdict verdict(List<Crew> crews, boolean anyHit) {
    Grade strongest =
        crews.stream().map(Crew::grade).max(Comparator.naturalOrder()).orElse(Grade.E0);
    return switch (strongest) {
      case E5, E4 -> Verdict.CONFIRMED;
      case E3 -> Verdict.PROBABLE;
      case E2 -> Verdict.POSSIBLE;
      case E1 -> Verdict.ATTEMPTS_ONLY;
      case E0 -> anyHit ? Verdict.ATTEMPTS_ONLY : Verdict.NO_EVIDENCE;
    };
  }
}
