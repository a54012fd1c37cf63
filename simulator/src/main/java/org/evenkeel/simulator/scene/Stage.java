package org.evenkeel.simulator.scene;

/// Where things happen, in the order of time.
public interface Stage {
  void happens(Happening happening);

  /// An order was paid.
  void ordered(Order order);
}
