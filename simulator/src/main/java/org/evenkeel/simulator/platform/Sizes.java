package org.evenkeel.simulator.platform;

import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.store.Store;

/// How large answers are: the same page nearly the same, the next page not.
final class Sizes {
  private final double weight;
  private final long seed;

  Sizes(Store store) {
    weight = store.traits().weight();
    seed = store.seed();
  }

  /// A page that differs a little each time.
  long page(Dice dice, long usual) {
    return (long) (usual * weight) + dice.below(48);
  }

  /// Page or file `number` of its kind.
  long item(long usual, String kind, int number) {
    Dice own = new Dice(seed + number).fork(kind);
    return (long) (usual * weight * (0.75 + 0.5 * own.unit()));
  }

  /// A file of the platform: as large in one store as in the next.
  static long file(String name, long usual) {
    return usual + Math.floorMod(name.hashCode(), Math.max(1, usual / 3));
  }

  /// A short answer of a program.
  static long shortAnswer(Dice dice, int low, int high) {
    return dice.between(low, high);
  }
}
