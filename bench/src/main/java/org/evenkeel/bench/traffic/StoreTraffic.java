package org.evenkeel.bench.traffic;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// The whole log of one store: decides, line by line, whose turn it is.
final class StoreTraffic {
  private final Plan plan;
  private final Truth truth;
  private final DailyCurve curve;
  private final Clients clients;
  private final Raids raids;
  private final Traffic[] byChance;
  private final Dice dice;

  StoreTraffic(Plan plan) {
    this.plan = plan;
    truth = new Truth(plan);
    dice = new Dice(plan.seed());
    curve = new DailyCurve(plan, new Dice(dice.bits()));
    clients = new Clients(plan, new Dice(dice.bits()));
    raids = new Raids(plan, new Dice(dice.bits()), truth);
    Catalogue store = new Catalogue(new Dice(dice.bits()));
    byChance = new Traffic[1000];
    Arrays.fill(byChance, new Crowd(plan, store, clients, dice));
    int at = fill(0, 150, new Crawlers(store, dice));
    at = fill(at, 300, new App(store, clients, dice));
    at = fill(at, 50, new Machines(dice));
    fill(at, 10, new Staff(dice));
  }

  private int fill(int from, int share, Traffic traffic) {
    for (int i = from; i < from + share; i++) {
      byChance[i] = traffic;
    }
    return from + share;
  }

  Truth write(OutputStream target) throws IOException {
    CombinedWriter out = new CombinedWriter(target);
    for (long index = 0; index < plan.lines(); index++) {
      long second = curve.second(index);
      out.at(second);
      truth.at(second);
      (raids.due(index) ? raids : byChance[dice.below(byChance.length)]).next(index, out);
    }
    out.flush();
    truth.close(clients.seen(), out.bytes());
    return truth;
  }
}
