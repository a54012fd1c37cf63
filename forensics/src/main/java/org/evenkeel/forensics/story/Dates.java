package org.evenkeel.forensics.story;

import java.util.EnumSet;
import java.util.OptionalLong;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.oracle.LeftBehind;
import org.evenkeel.forensics.oracle.Observation;

/// When a consequence came into being, as files and rows tell: independent of the logs, and closer
/// to the cause than its first use.
///
/// @param left what lies in the store's files and database
/// @param from microseconds since 1970 when the logs begin
record Dates(LeftBehind left, long from) {
  private static final long SECOND = 1_000_000L;
  private static final long FORTNIGHT = 14 * 86_400 * SECOND;
  private static final long BEFORE = 60 * SECOND;
  private static final long AFTER = 10 * SECOND;

  /// When what `seen` makes use of was made; empty when nothing tells, or it tells a time after the
  /// use, as of a file that was copied since.
  OptionalLong of(Observation seen, Capability need) {
    return switch (need) {
      case CODE -> program(seen);
      case BACK_OFFICE, CREDENTIAL -> account(seen);
      case KEY -> OptionalLong.empty();
    };
  }

  private OptionalLong program(Observation seen) {
    return seen.lines().stream()
        .map(line -> line.event().textOrEmpty(Field.PATH))
        .distinct()
        .flatMap(left::programs)
        .filter(LeftBehind.Thing::dated)
        .mapToLong(LeftBehind.Thing::at)
        .filter(at -> at <= seen.first() + BEFORE)
        .min();
  }

  /// The last account that was made before someone came in with one.
  private OptionalLong account(Observation seen) {
    return left.dated(EnumSet.of(LeftBehind.Kind.ACCOUNT))
        .mapToLong(LeftBehind.Thing::at)
        .filter(at -> at >= from && at <= seen.first() + AFTER && seen.first() - at <= FORTNIGHT)
        .max();
  }

  /// Whether it was made before the logs begin.
  boolean isBefore(OptionalLong made) {
    return made.isPresent() && made.getAsLong() < from - BEFORE;
  }

  /// Whether a request at `time` can have made what bears the time `made`: it is written while the
  /// request runs, or within a minute.
  static boolean fits(long time, OptionalLong made) {
    return made.isPresent()
        && time >= made.getAsLong() - BEFORE
        && time <= made.getAsLong() + AFTER;
  }
}
