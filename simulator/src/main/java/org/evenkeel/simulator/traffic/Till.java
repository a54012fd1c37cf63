package org.evenkeel.simulator.traffic;

import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.scene.Order;
import org.evenkeel.simulator.store.Customers;
import org.evenkeel.simulator.store.Store;

/// Numbers the orders in the order in which they are paid.
final class Till {
  private final Customers customers;
  private final Dice dice;
  private long last;

  Till(Dice dice, Store store) {
    this.dice = dice;
    customers = new Customers(store);
    last = dice.between(900, 70_000);
  }

  Order order(long at, int customer, long cents) {
    last +=
        dice.chance(0.06) ? dice.between(2, 4) : 1; // carts that were never paid take numbers, too
    return new Order(
        last, at, customers.person(customer).mail(), customers.country(customer), cents, customer);
  }
}
