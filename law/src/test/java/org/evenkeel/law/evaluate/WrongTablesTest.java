package org.evenkeel.law.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenkeel.law.Case;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What public tables get wrong about the law.
class WrongTablesTest {
  @ParameterizedTest
  @CsvSource({
    "US-CA.IND, US-CA, due 2026-04-01", // told as having no deadline
    "US-NY.IND, US-NY, due 2026-04-01", // told as a reasonable time
    "US-NY.AG, US-NY, due 2026-04-01", // told as owed above 500 only
    "US-AR.IND, US-AR, due MOST_EXPEDIENT_NO_UNREASONABLE_DELAY", // told as 45 days
    "US-AZ.IND, US-AZ, due 2026-04-16", // told as 30 days
    "US-SD.IND, US-SD, due 2026-05-01", // told as 30 days
    "US-IA.IND, US-IA, due MOST_EXPEDITIOUS_NO_UNREASONABLE_DELAY", // told as 60 days
    "US-MA.IND, US-MA, due AS_SOON_AS_PRACTICABLE_NO_UNREASONABLE_DELAY", // told as 60 days
    "US-MN.IND, US-MN, due MOST_EXPEDIENT_NO_UNREASONABLE_DELAY", // told as 60 days
    "US-MT.IND, US-MT, due NO_UNREASONABLE_DELAY", // told as 60 and as 30 days
    "US-NE.IND, US-NE, due AS_SOON_AS_POSSIBLE_NO_UNREASONABLE_DELAY", // told as 60 days
    "US-PA.IND, US-PA, due NO_UNREASONABLE_DELAY", // told as 30 days
    "US-OK.AG, US-OK, due AFTER_INDIVIDUALS", // told as 60 days from discovery
    "AE.PDPL, AE, due IMMEDIATE", // told as 72 hours
    "MX.IND, MX, due IMMEDIATE", // told as 72 hours to an authority that is gone
    "IN.DPDP-IND, IN, future" // told as 72 hours to people
  })
  void noNumberIsGivenThatTheLawDoesNotHave(String id, String place, String expected) {
    assertThat(
            Case.line(ThresholdTest.facts(place, "1"), id)
                .replace("not-owed", "due AFTER_INDIVIDUALS"))
        .isEqualTo(expected);
  }
}
