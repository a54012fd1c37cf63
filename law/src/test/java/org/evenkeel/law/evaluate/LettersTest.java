package org.evenkeel.law.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenkeel.law.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Duties that hang on the letters to people, holds, and more time.
class LettersTest {
  private static String line(String id, String place, String more) {
    return Case.line(ThresholdTest.facts(place, "6000") + more, id);
  }

  @ParameterizedTest
  @CsvSource({
    "US-CA.AG, US-CA, due AFTER_INDIVIDUALS outer 2026-04-16",
    "US-LA.AG, US-LA, due AFTER_INDIVIDUALS outer 2026-05-11",
    "US-OK.AG, US-OK, due AFTER_INDIVIDUALS",
    "US-ME.AG, US-ME, due WITH_INDIVIDUALS outer 2026-04-01",
    "US-MD.AG, US-MD, due BEFORE_INDIVIDUALS outer 2026-04-16",
    "US-NJ.AG, US-NJ, due BEFORE_INDIVIDUALS",
    "US-CT.AG, US-CT, due NOT_LATER_THAN_INDIVIDUALS outer 2026-05-01",
    "US-AR.AG, US-AR, due 2026-04-16 outer 2026-04-16",
    "US-CA.CM, US-CA, due WITH_INDIVIDUALS outer 2026-04-01"
  })
  void withoutAPlanThereIsAnOuterLimitIfTheLawHasOne(String id, String place, String expected) {
    assertThat(line(id, place, "")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "US-CA.AG, US-CA, due 2026-04-04 outer 2026-04-16",
    "US-IA.AG, US-IA, due 2026-03-27",
    "US-ME.AG, US-ME, due 2026-03-20 outer 2026-04-01",
    "US-MD.AG, US-MD, due 2026-03-20 outer 2026-04-16",
    "US-MT.AG, US-MT, due 2026-03-20",
    "US-AR.AG, US-AR, due 2026-03-20 outer 2026-04-16",
    "US-NY.AG, US-NY, due 2026-04-01",
    "US-NY.CRA, US-NY, due NO_UNREASONABLE_DELAY"
  })
  void aPlanDatesThem(String id, String place, String expected) {
    assertThat(line(id, place, "planned: { individuals: \"2026-03-20\" }\n")).isEqualTo(expected);
  }

  @Test
  void aHoldThatLastsSuspendsTheLettersAndWhatHangsOnThem() {
    String held = "hold: { from: \"2026-03-03\", to: null, written: true }\n";

    assertThat(line("US-CA.IND", "US-CA", held)).isEqualTo("due AFTER_HOLD");
    assertThat(line("US-CA.AG", "US-CA", held)).isEqualTo("due AFTER_INDIVIDUALS");
    assertThat(line("US-TX.AG", "US-TX", held)).isEqualTo("due 2026-04-01");
  }

  @Test
  void afterReleaseTheSpecialPeriodOfTheLawRuns() {
    String released = "hold: { from: \"2026-03-03\", to: \"2026-05-20\", written: true }\n";

    // Memorial Day is on 25 May
    assertThat(line("US-ME.IND", "US-ME", released)).isEqualTo("due 2026-06-01");
    assertThat(line("US-MD.IND", "US-MD", released)).isEqualTo("due 2026-05-27");
    assertThat(line("US-CA.IND", "US-CA", released)).isEqualTo("due AFTER_HOLD");
  }

  @Test
  void aHoldLiftedInTimeChangesNothing() {
    String early = "hold: { from: \"2026-03-03\", to: \"2026-03-10\", written: true }\n";

    assertThat(line("US-MD.IND", "US-MD", early)).isEqualTo("due 2026-04-16");
  }

  @Test
  void aHoldElsewhereOrNotInWritingChangesNothing() {
    String elsewhere = "hold: { from: \"2026-03-03\", to: null, places: [US-TX] }\n";
    String spoken = "hold: { from: \"2026-03-03\", to: null, written: false }\n";

    assertThat(line("US-CA.IND", "US-CA", elsewhere)).isEqualTo("due 2026-04-01");
    assertThat(line("US-CA.IND", "US-CA", spoken)).isEqualTo("due 2026-04-01");
  }

  @Test
  void floridaGivesFifteenDaysForAReasonToldInTime() {
    String told = "extensions: [{ duty: US-FL.IND, ground: good-cause, told: \"%s\" }]\n";

    assertThat(line("US-FL.IND", "US-FL", "")).isEqualTo("due 2026-04-01");
    assertThat(line("US-FL.IND", "US-FL", told.formatted("2026-04-01")))
        .isEqualTo("due 2026-04-16");
    assertThat(line("US-FL.IND", "US-FL", told.formatted("2026-04-02")))
        .isEqualTo("due 2026-04-01");
  }
}
