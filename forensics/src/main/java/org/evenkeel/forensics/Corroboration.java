package org.evenkeel.forensics;

import java.util.List;
import java.util.Set;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Artifact;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.oracle.Act;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.scan.TracedLine;

/// What lies in the store's files held against what the logs tell: a program that was called, and
/// that lies there and is judged to be a shell, is an artifact in the hand (S10).
final class Corroboration {
  private static final Set<String> PROGRAMS =
      Set.of("webshell", "dropper", "uploader", "packed-code", "modified-core");

  private Corroboration() {}

  static List<Observation> of(List<Observation> observations, List<Artifact> left) {
    List<String> programs =
        left.stream()
            .filter(artifact -> PROGRAMS.contains(artifact.kind()))
            .filter(artifact -> artifact.grade().atLeast(Grade.E3))
            .map(Artifact::where)
            .toList();
    return observations.stream()
        .map(seen -> isIn(seen, programs) ? seen.raised(Grade.E5) : seen)
        .toList();
  }

  private static boolean isIn(Observation seen, List<String> programs) {
    return seen.act().technique().equals(Act.WEB_SHELL)
        && seen.grade().atLeast(Grade.E2)
        && seen.lines().stream()
            .map(Corroboration::path)
            .anyMatch(
                path ->
                    path.length() > 1 && programs.stream().anyMatch(where -> where.endsWith(path)));
  }

  private static String path(TracedLine line) {
    return line.event().textOrEmpty(Field.PATH);
  }
}
