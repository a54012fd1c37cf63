package org.evenkeel.forensics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.investigation.Recovered;
import org.evenkeel.forensics.oracle.Trail;
import org.evenkeel.forensics.replay.ReadTable;
import org.evenkeel.forensics.replay.Replay;
import org.evenkeel.forensics.story.Citations;

/// What attackers read out of the database bit by bit, for the document.
final class RecoveredOf {
  private static final int MOST_TABLES = 200;

  private RecoveredOf() {}

  /// @param actorOfAddress ids of actors
  static List<Recovered> trails(List<Trail> trails, Map<String, String> actorOfAddress) {
    List<Recovered> recovered = new ArrayList<>();
    for (Trail trail : trails) {
      String actor = actorOfAddress.getOrDefault(trail.address(), "");
      for (Replay replay : trail.replays().values()) {
        replay.tables().forEach(table -> recovered.add(recovered(replay, table, actor)));
      }
    }
    return recovered.stream().limit(MOST_TABLES).toList();
  }

  private static Recovered recovered(Replay replay, ReadTable table, String actor) {
    return new Recovered(
        table.table(),
        table.where(),
        table.columns(),
        table.rows(),
        actor,
        "Yes was told from no by "
            + replay.how()
            + "; "
            + table.questions()
            + " questions read this",
        Citations.ofMarks(table.marks()));
  }
}
