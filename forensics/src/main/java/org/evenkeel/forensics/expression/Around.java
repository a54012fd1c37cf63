package org.evenkeel.forensics.expression;

import org.evenkeel.forensics.expression.Node.Place;
import org.evenkeel.forensics.expression.State.Before;

/// What stands around a place in a text.
///
/// @param next the letter behind it, negative at the end
record Around(Before before, int next) {
  /// Whether the place is as it has to be.
  boolean is(Place place) {
    return switch (place) {
      case BEGIN -> before == Before.BEGIN;
      case END -> next < 0;
      case EDGE -> isEdge();
      case INSIDE -> !isEdge();
    };
  }

  private boolean isEdge() {
    return (before == Before.WORD) != (next >= 0 && Letters.WORD.has(next));
  }
}
