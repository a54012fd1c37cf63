package org.evenkeel.bench.traffic;

import java.io.IOException;

/// The customers in the store: a few whose page is loading, many who read.
final class Crowd implements Traffic {
  private final Catalogue store;
  private final Clients clients;
  private final Dice dice;
  private final Shopper[] loading;
  private final Shopper[] reading;

  Crowd(Plan plan, Catalogue store, Clients clients, Dice dice) {
    this.store = store;
    this.clients = clients;
    this.dice = dice;
    loading = new Shopper[(int) Math.clamp(plan.rate(), 2, 12)];
    reading = new Shopper[(int) Math.clamp(plan.rate() * 40, 8, 600)];
    fill(loading);
    fill(reading);
  }

  private void fill(Shopper[] places) {
    for (int i = 0; i < places.length; i++) {
      places[i] = arrival(0);
    }
  }

  private Shopper arrival(long index) {
    int client = clients.next(index);
    return new Shopper(store, dice, clients.address(client), clients.agent(client));
  }

  @Override
  public void next(long index, CombinedWriter out) throws IOException {
    int place = dice.below(loading.length);
    Shopper shopper = loading[place];
    shopper.next(out);
    if (shopper.pauses()) {
      int seat = dice.below(reading.length);
      loading[place] = reading[seat];
      reading[seat] = shopper.leaves() ? arrival(index) : shopper;
    }
  }
}
