package org.evenkeel.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

/// Time for entries, from a wall clock that may be wrong: it never runs backwards within a ledger,
/// and tells when the wall clock did, or when it ran ahead of the process's own count.
final class LedgerClock {
  private static final Duration JITTER = Duration.ofSeconds(5);

  private final Clock wall;
  private final LongSupplier nanos;
  private Instant expected = Instant.MIN; // what the wall clock should at least have got to
  private long countedAt;

  /// @param nanos counts on whatever happens to the wall clock
  LedgerClock(Clock wall, LongSupplier nanos) {
    this.wall = wall;
    this.nanos = nanos;
  }

  /// @param step how far the wall clock stood from where it was expected, see `Leaf`
  record Reading(Instant time, Duration step) {}

  /// @param before time of the entry before
  Reading read(Instant before) {
    Instant now = wall.instant().truncatedTo(ChronoUnit.MILLIS);
    Duration ahead = ahead(now);
    if (now.isBefore(before)) {
      return new Reading(before, Duration.between(before, now));
    }
    return new Reading(now, ahead.compareTo(JITTER) >= 0 ? ahead : Duration.ZERO);
  }

  private Duration ahead(Instant now) {
    long counted = nanos.getAsLong();
    boolean first = expected.equals(Instant.MIN);
    Instant due = first ? now : expected.plusNanos(counted - countedAt);
    expected = now;
    countedAt = counted;
    return Duration.between(due, now).truncatedTo(ChronoUnit.MILLIS);
  }
}
