package org.evenkeel.simulator.store;

import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.chance.Names;
import org.evenkeel.simulator.scene.Visitor;

/// The store's customers. Each is worked out from a number when needed, none is kept.
public final class Customers {
  private static final String[] COUNTRIES = {
    "DE", "DE", "DE", "FR", "NL", "AT", "BE", "IT", "ES", "PL", "GB", "US", "CH", "SE", "PT"
  };

  private final long seed;
  private final Traits traits;
  private final int home;

  public Customers(Store store) {
    seed = store.seed();
    traits = store.traits();
    home = new Dice(seed).below(COUNTRIES.length);
  }

  private Dice of(int number) {
    return new Dice(seed * 31 + number).fork("customer");
  }

  public Names.Person person(int number) {
    return Names.person(of(number));
  }

  public String country(int number) {
    Dice dice = of(number).fork("country");
    return COUNTRIES[dice.chance(0.7) ? home : dice.below(COUNTRIES.length)];
  }

  /// How customer `number` appears at `at`: addresses change now and then, agents grow older.
  public Visitor visitor(int number, long at, double luck) {
    Dice dice = of(number).fork("device");
    boolean phone = dice.chance(traits.phones());
    long lease = Span.DAY * (1 + dice.skewed(60, 3));
    Dice period = of(number).fork("lease" + at / lease);
    boolean cellular = phone && luck < 0.35;
    boolean six = dice.chance(0.38) != luck > 0.97;
    String address = cellular ? Networks.mobile(period) : Networks.home(period, six);
    long bought = at - at % (30 * Span.DAY);
    String agent = phone ? Agents.phone(dice, bought) : Agents.desktop(dice, bought);
    boolean newer = dice.chance(traits.newer());
    return new Visitor(address, agent, newer ? "HTTP/2.0" : "HTTP/1.1");
  }
}
