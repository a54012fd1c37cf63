package org.evenkeel.forensics.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One scale of words for everything that an answer is more or less sure of.
class SurenessTest {
  @ParameterizedTest
  @CsvSource({
    "0.99, almost certain",
    "0.95, almost certain",
    "0.949, almost certain",
    "0.944, probable",
    "0.8, probable",
    "0.79, possible",
    "0.5, possible",
    "0.49, undetermined",
    "0.1, undetermined",
    "0.09, unlikely",
    "0, unlikely"
  })
  void aWordFitsThePercentageBesideIt(double confidence, String word) {
    assertThat(Sureness.of(confidence).word()).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({"0.874, 87 % sure: probable", "0.111, 11 % sure: undetermined"})
  void thePercentageStandsBeforeTheWord(double confidence, String said) {
    assertThat(Gloss.sureness(confidence)).isEqualTo(said);
  }
}
