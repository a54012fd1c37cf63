package org.evenkeel.desk.hunt;

import org.jspecify.annotations.Nullable;

/// Events that could not be kept. The message says why.
public final class EventsLost extends RuntimeException {
  EventsLost(String why, @Nullable Throwable cause) {
    super(why, cause);
  }
}
