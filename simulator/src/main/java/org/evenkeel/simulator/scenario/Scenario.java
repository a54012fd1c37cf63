package org.evenkeel.simulator.scenario;

import org.evenkeel.simulator.chance.Dice;
import org.evenkeel.simulator.tale.Tale;

/// A story that can befall a store.
public interface Scenario {
  /// Its name on the command line.
  String name();

  /// What happens, in one sentence.
  String title();

  /// How many days the logs span.
  int days(Dice dice);

  /// Tells it.
  void play(Tale tale);

  /// Whether a content network stands before the store, so that its addresses are those of the log.
  default boolean masked() {
    return false;
  }

  /// Whether the clock of the database is an hour slow.
  default boolean slowClock() {
    return false;
  }
}
