package org.evenkeel.simulator.traffic;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.simulator.scene.Happening;
import org.evenkeel.simulator.scene.Order;
import org.jspecify.annotations.Nullable;

/// The lines of one visit, as they become due. A visit that ends with a purchase goes on once the
/// order has its number.
final class Run implements Activity {
  private final List<Happening> lines;
  private final @Nullable Purchase purchase;
  private int next;
  private boolean paid;

  /// What a visit does after it has paid.
  interface Purchase {
    int customer();

    long cents();

    List<Happening> after(Order order, Bustle bustle);
  }

  Run(List<Happening> lines, @Nullable Purchase purchase) {
    this.lines = new ArrayList<>(lines);
    this.purchase = purchase;
  }

  int size() {
    return lines.size();
  }

  @Override
  public long due() {
    return next < lines.size() ? lines.get(next).at() : Long.MAX_VALUE;
  }

  @Override
  public void act(Bustle bustle) {
    Happening line = lines.get(next++);
    bustle.happens(line);
    if (next == lines.size() && purchase != null && !paid) {
      paid = true;
      Order order = bustle.pays(line.at(), purchase.customer(), purchase.cents());
      lines.addAll(purchase.after(order, bustle));
    }
  }
}
