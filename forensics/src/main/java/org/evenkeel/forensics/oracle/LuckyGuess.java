package org.evenkeel.forensics.oracle;

import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.known.Edges;
import org.evenkeel.forensics.scan.TracedLine;

/// A password of staff that may have fitted: answered as a right one is, to a stranger, in the
/// middle of a run of wrong ones.
final class LuckyGuess {
  private static final int RUN = 100;

  private LuckyGuess() {}

  static boolean is(Trail trail, TracedLine line, Site site) {
    return SignIn.isLogin(line.event())
        && !SignIn.isCustomers(line.event())
        && site.says(line.event()) == SignIn.Says.PERHAPS
        && (inRun(trail, line, site) || site.throngs().fits(trail, line, site));
  }

  private static boolean inRun(Trail trail, TracedLine line, Site site) {
    return site.failuresAround(line.event()) >= RUN
        && (Edges.has(trail.address()) ? isRunners(line, site) : isRunner(trail, line, site));
  }

  private static boolean isRunner(Trail trail, TracedLine line, Site site) {
    return !site.staff().knows(trail.address())
        && !site.staff().workedBefore(trail.address(), line.event().time())
        && trail
            .linesWhere(event -> SignIn.isLogin(event) && site.says(event) == SignIn.Says.FAILED)
            .findAny()
            .isPresent();
  }

  /// Whether the program is the one that most of the run was made with: behind a network that
  /// stands before the store, addresses tell nothing, and programs that do nothing else do.
  private static boolean isRunners(TracedLine line, Site site) {
    return site.failures().withAgent(line.event().textOrEmpty(Field.USER_AGENT)) >= RUN;
  }
}
