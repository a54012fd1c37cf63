package org.evenkeel.simulator.tale;

import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.store.Networks;

/// Where an intruder comes from.
public enum Origin {
  /// A rented server.
  HOSTING,
  /// A home, or a proxy in one.
  HOME,
  /// A gate of a mobile network, shared with customers.
  MOBILE;

  /// Somewhere.
  public static Origin any(Dice dice) {
    return dice.chance(0.6) ? HOSTING : dice.chance(0.75) ? HOME : MOBILE;
  }

  String address(Dice dice) {
    return switch (this) {
      case HOSTING -> Networks.hosting(dice);
      case HOME -> Networks.home(dice, dice.chance(0.1));
      case MOBILE -> Networks.mobile(dice);
    };
  }

  Looks at(Guise guise, int addresses) {
    return new Looks(this, guise, addresses);
  }

  /// How an intruder appears.
  record Looks(Origin origin, Guise guise, int addresses) {}
}
