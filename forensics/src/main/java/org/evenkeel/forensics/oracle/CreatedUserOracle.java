package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// A user of the back office created through an interface by someone who had not signed in (S16):
/// the interface let a stranger do what only staff may.
final class CreatedUserOracle implements Oracle {
  private static final Pattern USERS =
      Pattern.compile("(?i)/wp-json/wp/v2/users/?$|/rest/(\\w+/)?V1/users/?$|/api/user/?$");
  private static final Pattern ROUTED =
      Pattern.compile("(?i)rest_route=(/|%2F)wp(/|%2F)v2(/|%2F)users");

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    List<TracedLine> created = trail.linesWhere(CreatedUserOracle::created).toList();
    if (created.isEmpty() || site.staff().knows(trail.address())) {
      return;
    }
    long first = created.getFirst().event().time();
    boolean signedIn =
        trail
            .linesWhere(
                event ->
                    event.time() < first
                        && ((SignIn.isLogin(event) && SignIn.says(event) == SignIn.Says.PERHAPS)
                            || (Surface.staffPage(event) && Surface.served(event))))
            .findAny()
            .isPresent();
    if (!signedIn) {
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.EXPLOIT, "authentication-bypass", "T1190", "T1136.001"),
              Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S16)),
              "Created a user of the back office without having signed in",
              created));
    }
  }

  private static boolean created(Event event) {
    return Surface.isPost(event)
        && (event.status() == 201 || event.status() == 204)
        && (USERS.matcher(Surface.path(event)).find()
            || ROUTED.matcher(Surface.query(event)).find());
  }
}
