package org.evenkeel.simulator.scenario;

/// The story of the hidden SQL, with a database whose clock is an hour slow.
final class SlowClock extends HiddenSql {
  @Override
  public String name() {
    return "slow-clock";
  }

  @Override
  public String title() {
    return "SQL in bodies, and a database whose clock is an hour behind the web server's.";
  }

  @Override
  public boolean slowClock() {
    return true;
  }
}
