package org.evenkeel.forensics.story;

import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.investigation.Span;
import org.evenkeel.forensics.oracle.LeftBehind;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.scan.PathFacts;

/// What stories play in front of.
///
/// @param from microseconds since 1970 when the logs begin
/// @param to when they end
/// @param paths how everyone was answered on the paths that were watched
/// @param software what the store runs
/// @param left what lies in the store's files and database
/// @param borrowed what a script did in the browser of staff
/// @param holes stretches from which lines were removed, as orders show
public record Scenery(
    long from,
    long to,
    Map<String, PathFacts> paths,
    Software software,
    LeftBehind left,
    List<Observation> borrowed,
    List<Span> holes) {
  public Scenery {
    borrowed = List.copyOf(borrowed);
    holes = List.copyOf(holes);
  }
}
