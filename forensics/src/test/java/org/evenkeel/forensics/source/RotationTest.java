package org.evenkeel.forensics.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.evenkeel.forensics.source.Rotation.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RotationTest {
  private static final long FIRST_OF_MARCH = LocalDate.of(2026, 3, 1).toEpochDay();

  @ParameterizedTest
  @CsvSource({
    "access.log, 0, CURRENT",
    "access.log.1, 1, COUNTED",
    "access.log.2.gz, 2, COUNTED",
    "access.log.52.zst, 52, COUNTED"
  })
  void aCounterIsTheNumber(String name, long number, Step step) {
    assertThat(Rotation.of("logs/" + name))
        .isEqualTo(new Rotation("logs/access.log", step, number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "access.log-20260301",
        "access.log-20260301.gz",
        "access-2026-03-01.log",
        "access_2026_03_01.log",
        "access.2026.03.01.log.bz2",
        "2026-03-01_access.log",
        "20260301-access.log"
      })
  void aDateIsTheNumber(String name) {
    assertThat(Rotation.of(name)).isEqualTo(new Rotation("access.log", Step.DAILY, FIRST_OF_MARCH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "access.log-2026030113",
        "access.log.2026-03-01-13.gz",
        "access-2026-03-01T13.log"
      })
  void anHourIsTheNumber(String name) {
    assertThat(Rotation.of(name))
        .isEqualTo(new Rotation("access.log", Step.HOURLY, FIRST_OF_MARCH * 24 + 13));
  }

  @Test
  void iisWritesYearsWithTwoDigits() {
    assertThat(Rotation.of("W3SVC1/u_ex260301.log"))
        .isEqualTo(new Rotation("W3SVC1/u_ex.log", Step.DAILY, FIRST_OF_MARCH));
  }

  @ParameterizedTest
  @ValueSource(strings = {"error.log", "vhost8080.log", "log", "", ".1", "a20261301.log", "9999"})
  void otherNamesStandForThemselves(String name) {
    assertThat(Rotation.of(name)).isEqualTo(new Rotation(name, Step.CURRENT, 0));
  }

  @Test
  void aHoleInASequenceIsSeen() {
    assertThat(Rotation.of("a.log").missingUpTo(Rotation.of("a.log.1"))).hasValue(0);
    assertThat(Rotation.of("a.log.1").missingUpTo(Rotation.of("a.log.4.gz"))).hasValue(2);
    assertThat(Rotation.of("a-20260228.log").missingUpTo(Rotation.of("a-20260302.log")))
        .hasValue(1);
    assertThat(Rotation.of("a.log.1").missingUpTo(Rotation.of("b.log.2"))).isEmpty();
  }

  @Test
  void holesAreToldInSentences() {
    assertThat(RotationHoles.among(List.of("access.log", "access.log.2.gz", "error.log.1")))
        .containsExactly("access.log.1 is missing between access.log and access.log.2.");
    assertThat(RotationHoles.among(List.of("a-20260228.log", "a-20260301.log", "a-20260304.log")))
        .containsExactly(
            "2 files of a.log are missing between a.log of 2026-03-01 and a.log of 2026-03-04.");
  }
}
