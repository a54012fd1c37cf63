package org.evenkeel.desk.incident.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.incident.LocalTimes;
import org.junit.jupiter.api.Test;

class LocalTimesTest {
  @Test
  void aTimeIsReadInItsZone() {
    assertThat(LocalTimes.read("2026-07-01T10:30", "Europe/Amsterdam"))
        .isEqualTo(Instant.parse("2026-07-01T08:30:00Z"));
  }

  @Test
  void aTimeWithoutAZoneIsRefused() {
    assertThatThrownBy(() -> LocalTimes.read("2026-07-01T10:30", ""))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("time zone");
  }

  @Test
  void whatIsNoTimeIsRefused() {
    assertThatThrownBy(() -> LocalTimes.read("yesterday", "UTC")).isInstanceOf(Refused.class);
  }

  @Test
  void spansAreSaidAsPeopleSayThem() {
    assertThat(Spans.words(Duration.ofMinutes(4))).isEqualTo("4 minutes");
    assertThat(Spans.words(Duration.ofMinutes(61))).isEqualTo("1 hour 1 minute");
    assertThat(Spans.words(Duration.ofHours(76))).isEqualTo("3 days 4 hours");
  }
}
