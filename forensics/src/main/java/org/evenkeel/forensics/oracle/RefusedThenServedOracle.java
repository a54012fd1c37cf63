package org.evenkeel.forensics.oracle;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// A page that asks for name and password with each request, as interfaces do, refused somebody
/// again and again in quick succession and then answered (S13, S16): what came with the last
/// request fitted. Programs whose password was changed ask on at their own slow pace, and were
/// answered before.
final class RefusedThenServedOracle implements Oracle {
  private static final int GUESSES = 20;
  private static final long PACE = 10_000_000L;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    trail.groups().stream()
        .filter(group -> group.event().kind() == Kind.WEB && group.event().status() == 401)
        .filter(group -> group.count() >= GUESSES && group.timed() && isFast(group))
        .filter(group -> !SignIn.isLogin(group.event()))
        .forEach(group -> judge(trail, group, found));
  }

  private static boolean isFast(TracedGroup group) {
    return group.last() - group.first() <= group.count() * PACE;
  }

  private static void judge(Trail trail, TracedGroup refused, Consumer<Observation> found) {
    List<TracedLine> served =
        trail.linesWhere(event -> Surface.served(event) && isSame(event, refused.event())).toList();
    if (served.isEmpty() || served.getFirst().event().time() < refused.last()) {
      return;
    }
    found.accept(
        Observation.of(
            trail,
            Act.of(Phase.ACCESS, Act.GUESSED_PASSWORD, "T1110.001", "T1078"),
            Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S13, Sign.S16)),
            "Was answered by a page that asks for a password, after "
                + refused.count()
                + " refusals in quick succession",
            served));
  }

  private static boolean isSame(Event one, Event other) {
    return Surface.path(one).equals(Surface.path(other));
  }
}
