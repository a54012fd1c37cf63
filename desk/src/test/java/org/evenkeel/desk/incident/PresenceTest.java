package org.evenkeel.desk.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Role;
import org.junit.jupiter.api.Test;

class PresenceTest {
  private final Person ada =
      new Person("per_1", "Ada", "ada@store.example", Role.LEAD, null, null, null);
  private Instant now = Instant.parse("2026-03-04T10:00:00Z");
  private final Presence presence =
      new Presence(
          new Clock() {
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
          });

  @Test
  void whoIsSilentForAMinuteIsGone() {
    presence.here("inc_1", ada);
    now = now.plusSeconds(60);
    assertThat(presence.of("inc_1")).containsExactly("Ada");
    now = now.plusSeconds(1);
    assertThat(presence.of("inc_1")).isEmpty();
  }

  @Test
  void nobodyIsSeenInAnotherCase() {
    presence.here("inc_1", ada);
    assertThat(presence.of("inc_2")).isEmpty();
  }
}
