package org.evenkeel.ledger.store;

import java.io.IOException;

/// No whole frame begins at this place.
final class BrokenFrame extends IOException {
  private static final long serialVersionUID = 1;
  private final long at;

  BrokenFrame(long at) {
    super("no whole entry at byte " + at);
    this.at = at;
  }

  long at() {
    return at;
  }
}
