package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// A protected interface that answers someone who was never given a token, though it turns others
/// away (S16): the token was forged or stolen.
final class TokenOracle implements Oracle {
  private static final Pattern PROTECTED =
      Pattern.compile(
          "(?i)/rest/(\\w+/)?V1/(orders|customers/search|cmsBlock|cmsPage|store/storeConfigs|"
              + "invoices|transactions)|/wp-json/wc/v[0-9]/(orders|customers)|"
              + "/api/(search/)?(order|customer|user)\\b");

  /// What WordPress shows to everyone, as long as nobody forbids it; only changing it is protected.
  private static final Pattern USERS = Pattern.compile("(?i)/wp-json/wp/v2/users(/\\d+)?$");

  private static final Pattern TOKEN =
      Pattern.compile("(?i)/integration/(admin|customer)/token|/oauth/token|/jwt-auth/v1/token");

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    if (!site.aggressive(trail) || gotToken(trail)) {
      return;
    }
    List<TracedLine> served =
        trail
            .linesWhere(
                event ->
                    Surface.served(event) && isProtected(event) && event.text(Field.USER).isEmpty())
            .filter(line -> othersAreDenied(line.event(), site))
            .toList();
    if (!served.isEmpty()) {
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.COLLECT, Act.FORGED_TOKEN, "T1606", "T1550.001"),
              Grade.E3,
              "Was answered by a protected interface without ever having been given a token",
              served));
    }
  }

  private static boolean isProtected(Event event) {
    return matches(PROTECTED, event) || (!Surface.isGet(event) && matches(USERS, event));
  }

  private static boolean gotToken(Trail trail) {
    return trail
        .linesWhere(event -> Surface.served(event) && matches(TOKEN, event))
        .findAny()
        .isPresent();
  }

  private static boolean othersAreDenied(Event event, Site site) {
    return site.doors().refuse(event.textOrEmpty(Field.PATH));
  }

  private static boolean matches(Pattern pattern, Event event) {
    return pattern.matcher(event.textOrEmpty(Field.PATH)).find();
  }
}
