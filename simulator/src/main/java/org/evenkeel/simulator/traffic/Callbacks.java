package org.evenkeel.simulator.traffic;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Lists;
import org.evenkeel.simulator.platform.Platform;
import org.evenkeel.simulator.scene.Happening;
import org.evenkeel.simulator.scene.Move;
import org.evenkeel.simulator.scene.Order;
import org.evenkeel.simulator.scene.Visitor;
import org.evenkeel.simulator.store.Span;

/// The payment provider tells the store of each payment: unlinked, without referer, POST only.
final class Callbacks {
  private final Dice dice;
  private final Platform platform;
  private final String network;
  private final String agent;

  Callbacks(Dice dice, Platform platform) {
    this.dice = dice;
    this.platform = platform;
    String[] payer = dice.oneOf(Lists.of("outside.txt").get("payers")).split("\\|");
    network = payer[0];
    agent = payer[1];
  }

  void announce(Order order, Bustle bustle) {
    Move move = platform.shop().callback(dice, order);
    List<Happening> lines = new ArrayList<>();
    long at = order.at() + (long) Math.clamp(dice.logNormal(3_000, 1.2), 500, 60_000);
    add(lines, at, move);
    if (dice.chance(0.02)) {
      add(lines, at + dice.between(200, 90_000), move);
    }
    bustle.joins(new Run(lines, null));
    if (dice.chance(0.05)) { // a later refund or capture
      List<Happening> later = new ArrayList<>();
      add(later, at + dice.within(Span.HOUR, 6 * Span.DAY), move);
      bustle.joins(new Run(later, null));
    }
  }

  private void add(List<Happening> lines, long at, Move move) {
    Visitor provider = new Visitor(network + '.' + dice.between(10, 60), agent, "HTTP/1.1");
    lines.add(new Happening.Hit(at, provider, move, "-", dice.between(40, 900), null));
  }
}
