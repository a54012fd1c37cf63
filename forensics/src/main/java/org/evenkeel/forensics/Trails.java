package org.evenkeel.forensics;

import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.exposure.OrderList;
import org.evenkeel.forensics.investigation.Artifact;
import org.evenkeel.forensics.investigation.Clock;
import org.evenkeel.forensics.investigation.Crowd;
import org.evenkeel.forensics.investigation.Platform;
import org.evenkeel.forensics.oracle.LeftBehind;
import org.evenkeel.forensics.oracle.Site;
import org.evenkeel.forensics.oracle.Trail;
import org.evenkeel.forensics.scan.PathFacts;
import org.evenkeel.forensics.story.Correlated;

/// What the second pass found, for judgement.
///
/// @param all the trail of everyone who was followed
/// @param paths how everyone was answered on the paths that were watched
/// @param site from when to when the logs reach
/// @param orders the store's list of orders, empty when not given
/// @param store what the owner said or the logs show of the store's software
/// @param correlated what rules about several matches came to
/// @param beyond what stands beside the lines
record Trails(
    List<Trail> all,
    Map<String, PathFacts> paths,
    Site.Reach site,
    OrderList orders,
    Platform store,
    Correlated correlated,
    Beyond beyond) {
  /// What stands beside the lines.
  ///
  /// @param clocks how the clocks of the sources stand to each other
  /// @param left what intruders left in files and the database
  /// @param held the same, to hold lines against
  /// @param tills the orders held against the requests that placed them
  /// @param crowds addresses behind which many stand
  record Beyond(
      List<Clock> clocks, List<Artifact> left, LeftBehind held, Tills tills, List<Crowd> crowds) {
    Beyond {
      crowds = List.copyOf(crowds);
      clocks = List.copyOf(clocks);
      left = List.copyOf(left);
    }
  }

  Trails {
    all = List.copyOf(all);
    paths = Map.copyOf(paths);
  }
}
