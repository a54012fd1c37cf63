package org.evenkeel.forensics.oracle;

import java.util.List;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.expression.Expression;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// Notices of payment that the buyer's own browser sends: providers send them from their own
/// machines, without having browsed the store and without a page that led there. Whether the order
/// was paid, only the provider knows.
final class PaymentForgeryOracle implements Oracle {
  private static final int FEW = 2;
  private static final Expression CHECKOUT =
      Expression.of(
          "(?i)checkout|/(order|commande|bestellung|pedido|ordine|kassa|kasse|cart|panier)([/?]|$)");
  private static final long QUICK = 10_000_000L;
  private static final long SOON = 120_000_000L;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    List<TracedLine> all = all(trail, site);
    List<TracedLine> led = all.stream().filter(line -> fromCheckout(line.event())).toList();
    List<TracedLine> quick = all.stream().filter(line -> afterOrder(trail, line)).toList();
    boolean browser = led.size() >= FEW || (!led.isEmpty() && orders(trail) > 1);
    List<TracedLine> instead =
        all.stream()
            .filter(line -> site.notices().isProgramsPlace(line.event()))
            .filter(line -> afterOrder(trail, line, SOON))
            .toList();
    List<TracedLine> odd =
        all.stream()
            .filter(line -> isBuyers(trail, line) && site.notices().isOdd(line.event()))
            .toList();
    List<TracedLine> notices =
        browser ? led : !quick.isEmpty() ? quick : instead.size() >= FEW ? instead : odd;
    if (!notices.isEmpty()) {
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.EXPLOIT, Act.FORGED_PAYMENT, "T1565", "T1657"),
              Proof.of(Grade.E2),
              "Told the store itself, from the browser that ordered, that orders were paid",
              notices));
    }
  }

  /// Notices that were believed.
  static List<TracedLine> all(Trail trail, Site site) {
    return trail.lines().stream()
        .filter(line -> isNotice(line.event()))
        .filter(line -> site.shows(line.rules(), "B45"))
        .toList();
  }

  /// Whether it was sent by the browser that had ordered.
  static boolean isBuyers(Trail trail, TracedLine notice) {
    return fromCheckout(notice.event()) || afterOrder(trail, notice);
  }

  /// A notice that is believed.
  private static boolean isNotice(Event event) {
    String query = Surface.query(event);
    boolean notice =
        !query.contains("wc-ajax=")
            && (query.contains("wc-api=")
                || Surface.path(event).contains("/wc-api/")
                || Surface.path(event).contains("callback")
                || Surface.path(event).contains("notify")
                || query.contains("callback")
                || query.contains("notify"));
    return Surface.isPost(event) && Surface.served(event) && notice;
  }

  private static boolean fromCheckout(Event event) {
    return CHECKOUT.occursIn(event.textOrEmpty(Field.REFERER));
  }

  /// Whether it came without a page, seconds after the same address had ordered: nobody pays at a
  /// provider and is sent back so quickly, and providers do not order.
  private static boolean afterOrder(Trail trail, TracedLine notice) {
    return afterOrder(trail, notice, QUICK);
  }

  private static boolean afterOrder(Trail trail, TracedLine notice, long within) {
    long time = notice.event().time();
    return notice.event().textOrEmpty(Field.REFERER).isEmpty()
        && trail
            .linesWhere(
                event -> isOrder(event) && event.time() <= time && time - event.time() <= within)
            .findAny()
            .isPresent();
  }

  private static boolean isOrder(Event event) {
    String path = Surface.path(event);
    String asked = path + "?" + Surface.query(event);
    boolean placed =
        CHECKOUT.occursIn(asked)
            || path.contains("/payment-information")
            || path.contains("/validation")
            || asked.contains("confirm");
    return Surface.isPost(event) && placed && !isNotice(event);
  }

  private static long orders(Trail trail) {
    return trail.linesWhere(PaymentForgeryOracle::isOrder).count();
  }
}
