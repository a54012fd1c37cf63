package org.evenkeel.desk.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {
  private Instant now = Instant.parse("2026-03-01T10:00:00Z");
  private final SignInAttempts attempts = new SignInAttempts(new Moving());

  @Test
  void fiveMistakesCostNothing() {
    fail(4);

    assertThatCode(() -> attempts.check("ada@store.example")).doesNotThrowAnyException();
  }

  @Test
  void afterThatEachTryHasToWaitLonger() {
    fail(8);

    assertThatThrownBy(() -> attempts.check("ADA@store.example"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Wait 9 seconds")
        .hasMessageContaining("Nothing is locked");
  }

  @Test
  void nobodyWaitsLongerThanAQuarterOfAnHour() {
    fail(60);
    now = now.plusSeconds(901);

    assertThatCode(() -> attempts.check("ada@store.example")).doesNotThrowAnyException();
  }

  @Test
  void aRightPasswordForgetsTheWrongOnes() {
    fail(8);
    attempts.succeeded("ada@store.example");

    assertThatCode(() -> attempts.check("ada@store.example")).doesNotThrowAnyException();
  }

  private void fail(int times) {
    for (int time = 0; time < times; time++) {
      attempts.failed("ada@store.example");
    }
  }

  private final class Moving extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
