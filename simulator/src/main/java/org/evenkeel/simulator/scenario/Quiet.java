package org.evenkeel.simulator.scenario;

import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.tale.Tale;

/// Nothing happens but business.
final class Quiet implements Scenario {
  @Override
  public String name() {
    return "quiet";
  }

  @Override
  public String title() {
    return "No breach: an ordinary store, with the noise that every store gets.";
  }

  @Override
  public int days(Dice dice) {
    return dice.between(2, 30);
  }

  @Override
  public void play(Tale tale) {
    tale.facts().cannotBeKnown("bodies of requests are not logged");
  }
}
