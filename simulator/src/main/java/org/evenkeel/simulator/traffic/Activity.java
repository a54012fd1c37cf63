package org.evenkeel.simulator.traffic;

/// Someone or something whose next act has a time.
interface Activity {
  /// When the next act is due, in milliseconds since 1970; `Long.MAX_VALUE` when there is none.
  long due();

  /// Does what is due.
  void act(Bustle bustle);
}
