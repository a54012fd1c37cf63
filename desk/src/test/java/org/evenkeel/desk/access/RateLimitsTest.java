package org.evenkeel.desk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
  private static final RateLimits.Policy FEW = new RateLimits.Policy(3, 2);

  private Instant now = Instant.parse("2026-11-26T10:00:00Z");
  private final RateLimits limits = new RateLimits(new Hand());

  /// A clock that the test sets.
  private final class Hand extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private boolean passes(String caller) {
    return limits.take(caller, FEW) >= 0;
  }

  @Test
  void whoAsksTooOftenWaitsAndThenGoesOn() {
    for (int at = 0; at < 3; at++) {
      assertThat(passes("a")).isTrue();
    }
    assertThat(passes("a")).isFalse();
    now = now.plus(Duration.ofMillis(500));
    assertThat(passes("a")).isTrue();
    assertThat(passes("a")).isFalse();
  }

  @Test
  void oneCallerTakesNothingFromAnother() {
    for (int at = 0; at < 10; at++) {
      var _ = passes("loud");
    }
    assertThat(passes("quiet")).isTrue();
  }

  @Test
  void restFillsNoBucketBeyondItsBrim() {
    now = now.plus(Duration.ofDays(1));
    for (int at = 0; at < 3; at++) {
      assertThat(passes("a")).isTrue();
    }
    assertThat(passes("a")).isFalse();
  }
}
