package org.evenkeel.forensics.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenkeel.forensics.actor.Crew;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.investigation.Candidate;
import org.evenkeel.forensics.investigation.EntryPoint;
import org.evenkeel.forensics.investigation.EntryPoint.Alternative;
import org.evenkeel.forensics.investigation.EntryPoint.Technique;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.known.Component;
import org.evenkeel.forensics.oracle.Observation;

/// How one crew got in: the earliest thing that both shows success and needs no earlier one, or the
/// attempt shortly before it that would explain it, or nothing that the logs show.
///
/// @param crew who
/// @param first the earliest proof of success
/// @param cause what explains it, empty when nothing seen does
/// @param confidence 0 to 1
public record WayIn(Crew crew, Observation first, Optional<Observation> cause, double confidence) {
  private static final long LOOK_BACK = 7L * 24 * 3_600_000_000L;
  private static final double OWN_PROOF = 0.85;
  private static final double LIKELY_CAUSE = 0.55;
  private static final double UNKNOWN = 0.5;

  static WayIn of(Crew crew) {
    Observation first = crew.consequences().getFirst();
    if (isWayIn(first)) {
      return new WayIn(crew, first, Optional.of(first), OWN_PROOF);
    }
    Optional<Observation> cause =
        crew.observations().stream()
            .filter(seen -> explains(seen, first))
            .max(Comparator.comparing(Observation::grade).thenComparingLong(Observation::first));
    return new WayIn(crew, first, cause, cause.isPresent() ? LIKELY_CAUSE : UNKNOWN);
  }

  /// Whether something opens the door by itself; using a web shell needs one who brought it.
  private static boolean isWayIn(Observation seen) {
    Phase phase = seen.act().phase();
    return phase == Phase.EXPLOIT || phase == Phase.ACCESS || phase == Phase.EXFIL;
  }

  private static boolean explains(Observation seen, Observation consequence) {
    Phase phase = seen.act().phase();
    boolean opens = phase == Phase.EXPLOIT || phase == Phase.ACCESS;
    long before = consequence.first() - seen.first();
    return opens
        && seen.grade().atLeast(Grade.E1)
        && before >= 0
        && before <= LOOK_BACK
        && seen.lines().stream().anyMatch(line -> accepted(line.event()));
  }

  private static boolean accepted(Event event) {
    return event.status() < 0 || (event.status() >= 200 && event.status() < 400);
  }

  /// Microseconds since 1970.
  long at() {
    return cause.orElse(first).first();
  }

  boolean atOrBefore() {
    return cause.isEmpty();
  }

  /// The entry as the document tells it.
  EntryPoint entryPoint() {
    Observation shown = cause.orElse(first);
    return new EntryPoint(
        Times.instant(at() == Row.NO_TIME ? 0 : at()),
        atOrBefore(),
        crew.id(),
        technique(),
        confidence,
        Citations.of(shown.lines()),
        alternatives());
  }

  private Technique technique() {
    if (cause.isEmpty()) {
      return new Technique("unknown", List.of(), "", "");
    }
    Observation seen = cause.get();
    Event event = seen.lines().getFirst().event();
    return new Technique(
        seen.act().technique(),
        seen.act().attack(),
        event.textOrEmpty(Field.METHOD),
        event.textOrEmpty(Field.PATH));
  }

  private List<Alternative> alternatives() {
    List<Alternative> others = new ArrayList<>();
    Map<String, Observation> tried = new LinkedHashMap<>();
    crew.observations().stream()
        .filter(seen -> explains(seen, first) && cause.filter(seen::equals).isEmpty())
        .filter(seen -> cause.filter(own -> sameWay(own, seen)).isEmpty())
        .forEach(seen -> tried.putIfAbsent(seen.act().technique(), seen));
    tried.forEach(
        (technique, seen) ->
            others.add(
                new Alternative(technique, 0.1, "Tried by the same actor before: " + seen.what())));
    if (cause.isEmpty()) {
      others.add(
          new Alternative(
              "before-coverage",
              0.3,
              "It happened before the logs begin, and left nothing in them"));
      others.add(
          new Alternative(
              "hidden-request",
              0.3,
              "It was sent in the body, a cookie or a header of a request, which access logs do not keep"));
      others.add(
          new Alternative(
              "other-channel", 0.2, "It came another way, such as FTP, SSH or the hosting panel"));
    }
    return others;
  }

  private boolean isEarlier(Observation seen) {
    return seen.first() <= first.first() || seen.act().phase() == Phase.EXPLOIT;
  }

  private static boolean sameWay(Observation one, Observation other) {
    return one.act().technique().equals(other.act().technique())
        || (one.act().phase() == Phase.ACCESS && other.act().phase() == Phase.ACCESS);
  }

  /// Weaknesses that would explain the way in, most likely first.
  List<Candidate> candidates() {
    if (cause.isEmpty()) {
      return List.of();
    }
    Observation seen = cause.get();
    Event event = seen.lines().getFirst().event();
    String place =
        Component.of(Candidates.target(event)).stream()
            .map(Component::toString)
            .findFirst()
            .orElse(event.textOrEmpty(Field.PATH));
    List<Observation> asked =
        Stream.concat(Stream.of(seen), crew.observations().stream().filter(this::isEarlier))
            .toList();
    List<Candidate> found = new ArrayList<>(Candidates.of(asked, confidence));
    found.add(
        new Candidate(
            seen.act().technique(),
            place,
            confidence * 0.9,
            "What was sent and how it was answered fit this kind of weakness at this place"));
    return found;
  }
}
