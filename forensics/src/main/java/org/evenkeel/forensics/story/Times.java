package org.evenkeel.forensics.story;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.investigation.Span;
import org.jspecify.annotations.Nullable;

/// Microseconds since 1970 as moments.
public final class Times {
  private Times() {}

  public static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  /// The span between two times, null when either is missing.
  public static @Nullable Span span(long from, long to) {
    boolean missing = from == Row.NO_TIME || to == Row.NO_TIME || from > to;
    return missing ? null : new Span(instant(from), instant(to));
  }
}
