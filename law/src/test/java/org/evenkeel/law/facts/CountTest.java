package org.evenkeel.law.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.evenkeel.law.code.Status;
import org.evenkeel.law.rule.InForce;
import org.junit.jupiter.api.Test;

class CountTest {
  @Test
  void countsAddUpAndStopAtUnknown() {
    assertThat(Count.of(2).plus(Count.of(3))).isEqualTo(Count.of(5));
    assertThat(Count.SOME.plus(Count.of(3))).isEqualTo(new Count(4, Count.UNBOUNDED));
    assertThat(Count.SOME.plus(Count.SOME)).isEqualTo(new Count(2, Count.UNBOUNDED));
    assertThat(Count.of(2).upTo(Count.of(9))).isEqualTo(new Count(2, 9));
  }

  @Test
  void anIntervalRunsForward() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Count(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Count(-1, 2));
    LocalDate day = LocalDate.of(2026, 1, 1);
    assertThatIllegalArgumentException().isThrownBy(() -> new InForce(Status.IN_FORCE, day, day));
    InForce one = new InForce(Status.IN_FORCE, day, day.plusDays(1));
    assertThat(one.on(day)).isTrue();
    assertThat(one.on(day.plusDays(1))).isFalse();
    assertThat(one.on(day.minusDays(1))).isFalse();
    assertThat(new InForce(Status.IN_FORCE, null, day).on(day.minusYears(90))).isTrue();
    assertThat(new InForce(Status.IN_FORCE, day, null).on(day.plusYears(90))).isTrue();
  }
}
