package org.evenkeel.forensics.oracle;

import java.util.List;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;

/// Requests that may have carried something in their bodies: forms and data sent to the store by
/// someone who is no staff. They prove nothing and accuse nobody; but when a consequence follows at
/// once, the last of them is the likeliest way in.
final class CarrierOracle implements Oracle {
  private static final int MOST = 40;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    if (site.staff().knows(trail.address())) {
      return;
    }
    trail
        .groupsWhere(event -> carries(event) && !isFrontDoor(event, site))
        .filter(group -> site.meanings(group).stream().noneMatch(CarrierOracle::isJudged))
        .limit(MOST)
        .forEach(group -> found.accept(observation(trail, site, group)));
  }

  /// Whether another oracle tells of it: that a tool named itself says nothing of what it sent.
  private static boolean isJudged(Meaning meaning) {
    return meaning.hostile() && meaning.phase() != Phase.RECON;
  }

  /// Whether it went to the very address of the back office: there staff hands over its password.
  private static boolean isFrontDoor(Event event, Site site) {
    String path = Surface.path(event);
    boolean door = path.indexOf('/', 1) == path.length() - 1 || path.endsWith("/index.php");
    return door && site.staff().isBackOffice(path);
  }

  /// What WooCommerce's own pages send whenever they are opened: it carries nothing.
  private static boolean refreshes(Event event) {
    String query = Surface.query(event);
    return query.contains("wc-ajax=get_refreshed_fragments")
        || query.contains("wc-ajax=update_order_review")
        || query.contains("wc-ajax=get_cart_totals");
  }

  /// A basket that is opened at Magento's interface: the call takes nothing.
  private static boolean opensBasket(Event event) {
    String path = Surface.path(event);
    return path.endsWith("/guest-carts") || path.endsWith("/carts/mine");
  }

  private static boolean carries(Event event) {
    String method = event.textOrEmpty(org.evenkeel.forensics.event.Field.METHOD);
    boolean sends = method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
    return event.kind() == Kind.WEB
        && sends
        && event.status() != 404
        && event.status() != 403
        && event.status() != 405
        && !SignIn.isLogin(event)
        && !refreshes(event)
        && !opensBasket(event)
        && !Surface.staffPage(event)
        && !Surface.strayScript(Surface.path(event));
  }

  private static Observation observation(Trail trail, Site site, TracedGroup group) {
    Meaning told =
        site.meanings(group).stream()
            .filter(meaning -> meaning.phase() == Phase.EXPLOIT)
            .findFirst()
            .orElse(null);
    String weakness = told == null || told.weakness().isEmpty() ? "" : told.weakness();
    Act act =
        new Act(
            Phase.EXPLOIT,
            weakness.isEmpty() ? Act.HIDDEN_REQUEST : weakness,
            List.of("T1190"),
            told == null ? "" : told.component());
    return Observation.of(
        trail,
        act,
        Grade.E0,
        "Sent the store something that the log does not keep",
        List.of(group));
  }
}
