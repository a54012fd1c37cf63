package org.evenkeel.forensics.exposure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evenkeel.forensics.actor.Crew;
import org.evenkeel.forensics.investigation.Artifact;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Exposure.People;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Span;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.story.Times;

/// X1: scripts found on the store's pages that take what is typed there. The file's date, or
/// failing that the first thing that intruders did, is when they began; they lay there when the
/// copy was made.
final class PageCode {
  private static final Set<String> SCRIPTS = Set.of("skimmer", "injected-script");

  private PageCode() {}

  static List<Exposure> of(List<Artifact> left, List<Crew> crews, Population population) {
    List<Exposure> exposures = new ArrayList<>();
    left.stream()
        .filter(artifact -> SCRIPTS.contains(artifact.kind()))
        .filter(artifact -> artifact.grade().atLeast(Grade.E3))
        .findFirst()
        .ifPresent(
            script -> {
              exposures.add(exposure("payment", script, crews, population));
              exposures.add(exposure("personal", script, crews, population));
            });
    return exposures;
  }

  private static Exposure exposure(
      String category, Artifact script, List<Crew> crews, Population population) {
    Instant dated = script.firstSeen();
    Instant from = dated == null ? firstDeed(crews, population) : dated;
    Instant start = from.isAfter(population.end()) ? population.end() : from;
    People paid = population.paying(start, population.end(), dated != null);
    return new Exposure(
        category,
        "R2",
        paid,
        new Span(start, population.end()),
        "A script that takes what is typed lies on the store's pages ("
            + script.where()
            + "). These people paid "
            + (dated == null
                ? "after the first sign of an intruder; when the script was put there is not known"
                : "after the date that the file bears")
            + ". Those who gave up before paying count, too",
        List.of());
  }

  private static Instant firstDeed(List<Crew> crews, Population population) {
    return crews.stream()
        .flatMap(crew -> crew.consequences().stream())
        .mapToLong(Observation::first)
        .filter(time -> time > 0)
        .min()
        .stream()
        .mapToObj(Times::instant)
        .findFirst()
        .orElse(population.begin());
  }
}
