package org.evenkeel.forensics.oracle;

import java.util.List;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// Notices of payment that the buyer's own browser sends: providers send them from their own
/// machines, without having browsed the store and without a page that led there. Whether the order
/// was paid, only the provider knows.
final class PaymentForgeryOracle implements Oracle {
  private static final int FEW = 2;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    List<TracedLine> notices =
        trail.lines().stream()
            .filter(line -> isNotice(line.event()))
            .filter(line -> site.shows(line.rules(), "B45"))
            .toList();
    if (notices.size() >= FEW || (!notices.isEmpty() && orders(trail) > 1)) {
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.EXPLOIT, Act.FORGED_PAYMENT, "T1565", "T1657"),
              Proof.of(Grade.E2),
              "Told the store itself, from the browser that ordered, that orders were paid",
              notices));
    }
  }

  /// A browser that comes from a page of a checkout, and is believed.
  private static boolean isNotice(Event event) {
    String referer = event.textOrEmpty(Field.REFERER);
    String query = Surface.query(event);
    boolean notice =
        !query.contains("wc-ajax=")
            && (query.contains("wc-api=")
                || Surface.path(event).contains("/wc-api/")
                || Surface.path(event).contains("callback")
                || Surface.path(event).contains("notify")
                || query.contains("callback")
                || query.contains("notify"));
    return Surface.isPost(event) && Surface.served(event) && notice && referer.contains("checkout");
  }

  private static long orders(Trail trail) {
    return trail
        .linesWhere(event -> Surface.isPost(event) && Surface.path(event).contains("checkout"))
        .count();
  }
}
