package org.evenkeel.desk.hunt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How many events there were in each step of time.
///
/// @param from begin of the first step
/// @param step how long each is
/// @param events how many in each
/// @param matched how many of them match a rule
public record Steps(Instant from, Duration step, List<Long> events, List<Long> matched) {
  private static final int MOST = 80;
  private static final List<Duration> LENGTHS =
      List.of(
          Duration.ofSeconds(1),
          Duration.ofSeconds(5),
          Duration.ofSeconds(15),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(6),
          Duration.ofHours(12),
          Duration.ofDays(1),
          Duration.ofDays(7),
          Duration.ofDays(30),
          Duration.ofDays(365));

  public Steps {
    events = List.copyOf(events);
    matched = List.copyOf(matched);
  }

  /// A scale over a time: where its first step begins, and how long steps are.
  record Scale(Instant from, Duration step, int count) {
    /// @param end not part of it
    static Scale over(Instant begin, Instant end) {
      Duration whole = Duration.between(begin, end);
      Duration step =
          LENGTHS.stream()
              .filter(length -> length.multipliedBy(MOST).compareTo(whole) >= 0)
              .findFirst()
              .orElse(Duration.ofDays(365).multipliedBy(1 + whole.toDays() / 365 / MOST));
      long first = Math.floorDiv(begin.getEpochSecond(), step.toSeconds());
      long last = Math.floorDiv(end.minusNanos(1).getEpochSecond(), step.toSeconds());
      return new Scale(
          Instant.ofEpochSecond(first * step.toSeconds()), step, (int) (last - first) + 1);
    }
  }
}
