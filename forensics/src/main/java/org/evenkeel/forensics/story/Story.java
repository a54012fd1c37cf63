package org.evenkeel.forensics.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evenkeel.forensics.actor.Crew;
import org.evenkeel.forensics.investigation.Candidate;
import org.evenkeel.forensics.investigation.Duration;
import org.evenkeel.forensics.investigation.EntryPoint;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Moment;
import org.evenkeel.forensics.investigation.Shelter;
import org.evenkeel.forensics.investigation.Span;
import org.evenkeel.forensics.investigation.Unjudged.Step;
import org.evenkeel.forensics.investigation.Verdict;
import org.evenkeel.forensics.oracle.Observation;

/// What happened, told from its consequences backwards. Attempts alone tell no story, however many
/// they are.
public final class Story {
  private static final int MOMENTS = 400;

  private final List<Crew> crews;
  private final Verdict verdict;
  private final List<WayIn> ways;
  private final Scenery scenery;

  /// @param crews everyone observed, weightiest first
  /// @param anyHit whether any rule spoke against anyone at all
  /// @param scenery what it plays in front of
  /// @param shelter takes down whose way in could not be told
  public Story(List<Crew> crews, boolean anyHit, Scenery scenery, Shelter shelter) {
    this.verdict = verdict(crews, anyHit);
    this.scenery = scenery;
    Causes causes = new Causes(crews, scenery);
    boolean proven = crews.stream().anyMatch(crew -> crew.grade().atLeast(Grade.E3));
    this.ways =
        crews.stream()
            .filter(crew -> crew.grade().atLeast(proven ? Grade.E3 : Grade.E2))
            .map(
                crew ->
                    shelter.ask(
                        Step.STORY,
                        () -> Citations.of(crew.telling().getFirst().lines()),
                        WayIn.untold(crew),
                        () -> WayIn.of(crew, causes)))
            .sorted(Comparator.comparingLong(WayIn::at))
            .toList();
    this.crews =
        proven
            ? shelter.ask(Step.STORY, List::of, crews, () -> Openers.raised(crews, ways))
            : List.copyOf(crews);
  }

  public Verdict verdict() {
    return verdict;
  }

  /// How they got in, the first of all crews; empty when nothing shows that anyone did.
  public Optional<WayIn> wayIn() {
    return ways.stream().findFirst();
  }

  /// How each crew that got in did, the earliest first; where nobody is shown to have, how those
  /// may have whose attacks had answers out of the ordinary.
  public List<WayIn> ways() {
    return ways;
  }

  public List<Crew> crews() {
    return crews;
  }

  public Optional<EntryPoint> entryPoint() {
    return wayIn().map(WayIn::entryPoint);
  }

  /// Weaknesses that would explain the way in, most likely first; where nothing shows that anyone
  /// got in, those that attempts were aimed at.
  public List<Candidate> candidates() {
    return wayIn()
        .map(way -> Candidates.of(way, scenery.software()))
        .orElseGet(() -> Aims.of(crews, scenery.software()));
  }

  /// For how long, over all crews that got in.
  public Optional<Duration> duration() {
    return ways.isEmpty() ? Optional.empty() : new Windows(ways, scenery).duration();
  }

  /// What was done, in order of time; the weightier part of it when there is much.
  public List<Moment> timeline() {
    List<Moment> moments = new ArrayList<>();
    for (Crew crew : crews) {
      deeds(crew)
          .forEach(
              deed -> {
                Span span = Times.span(deed.lead().first(), deed.lead().first());
                if (span != null) {
                  moments.add(moment(crew, deed, span));
                }
              });
    }
    return moments.stream()
        .sorted(Comparator.comparing(Moment::grade).reversed().thenComparing(Moment::at))
        .limit(MOMENTS)
        .sorted(
            Comparator.comparing(Moment::at)
                .thenComparingInt(moment -> moment.actor().length())
                .thenComparing(Moment::actor))
        .toList();
  }

  /// What looks like success once for the same requests; attempts by each name, as many actors make
  /// the same.
  private static List<OnceTold> deeds(Crew crew) {
    List<Observation> seen = crew.observations();
    List<Observation> telling =
        seen.stream().filter(each -> each.grade().atLeast(Grade.E2)).toList();
    List<OnceTold> deeds = new ArrayList<>(OnceTold.of(telling, Story::words));
    seen.stream()
        .filter(each -> each.grade() == Grade.E1)
        .collect(Collectors.groupingBy(Story::words, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(alike -> deeds.add(new OnceTold(List.of(alike))));
    return deeds;
  }

  private static String words(Observation seen) {
    return seen.what() + seen.grade();
  }

  private static Moment moment(Crew crew, OnceTold deed, Span span) {
    Observation seen = deed.lead();
    String counted = deed.counted();
    String times = counted.isEmpty() ? "" : " (" + counted + ")";
    return new Moment(
        span.from(),
        crew.id(),
        seen.act().phase(),
        seen.what() + times + deed.alsoNoted(),
        seen.grade(),
        deed.evidence());
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
