package org.evenkeel.forensics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.exposure.Order;
import org.evenkeel.forensics.exposure.OrderList;
import org.evenkeel.forensics.investigation.AffectedOrder;
import org.evenkeel.forensics.investigation.Exposure;

/// The orders during which payment data may have been copied.
final class AffectedOrders {
  private AffectedOrders() {}

  /// @param unsure how far the list's clock may be off: so much is added on both sides
  static List<AffectedOrder> of(List<Exposure> exposures, OrderList orders, Duration unsure) {
    List<AffectedOrder> affected = new ArrayList<>();
    exposures.stream()
        .filter(each -> each.category().equals("payment"))
        .findFirst()
        .ifPresent(
            payment ->
                orders
                    .within(payment.span().from().minus(unsure), payment.span().to().plus(unsure))
                    .forEach(order -> affected.add(affected(order, payment))));
    return affected;
  }

  private static AffectedOrder affected(Order order, Exposure payment) {
    boolean shown = payment.reach().compareTo("R1") > 0;
    return new AffectedOrder(
        order.id(),
        order.at(),
        order.email(),
        order.country(),
        shown
            ? "Placed while code of an intruder was on the store's pages"
            : "Placed while an intruder could have put code on the payment page");
  }
}
