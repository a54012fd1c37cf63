package org.evenkeel.forensics.exposure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.investigation.Artifact;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Span;

/// X4, X7, X9: what those could reach who left something in files or the database, whether or not
/// any line shows them: who runs programs there, writes into its settings or signs in as staff can
/// read all customers.
final class Remaining {
  private Remaining() {}

  static List<Exposure> of(List<Artifact> left, Population population) {
    List<Exposure> exposures = new ArrayList<>();
    left.stream()
        .filter(artifact -> artifact.grade().atLeast(Grade.E3))
        .filter(artifact -> !why(artifact.kind()).isEmpty())
        .findFirst()
        .ifPresent(
            artifact -> {
              exposures.add(exposure("personal", artifact, population));
              exposures.add(exposure("credentials", artifact, population));
            });
    return exposures;
  }

  private static Exposure exposure(String category, Artifact artifact, Population population) {
    Instant dated = artifact.firstSeen();
    Instant from = dated == null ? population.begin() : dated;
    Instant start = from.isAfter(population.end()) ? population.end() : from;
    return new Exposure(
        category,
        "R1",
        population.everyone(false),
        new Span(start, population.end()),
        why(artifact.kind())
            + " ("
            + artifact.where()
            + "). That it was taken is neither shown nor excluded",
        List.of());
  }

  private static String why(String kind) {
    return switch (kind) {
      case "webshell", "dropper", "uploader", "packed-code" ->
          "A program lies in the store's files that runs what strangers send, and so can read all"
              + " that the store can";
      case "injected-script", "database-code" ->
          "Whoever put code into the store's database could read there, or worked in the back office";
      case "rogue-admin" -> "Whoever made an administrator of their own could open all customers";
      default -> "";
    };
  }
}
