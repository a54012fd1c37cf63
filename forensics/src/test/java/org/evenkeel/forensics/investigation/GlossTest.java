package org.evenkeel.forensics.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "19634 | 51219 | 130894 | about 51,219 people (at least 19,634, at most 130,894)",
        "1 | 1 | 1 | 1 person",
        "1200 | 1200 | 1200 | 1,200 people",
        "12 | -1 | -1 | at least 12 people",
        "0 | -1 | -1 | people whose number nobody knows yet",
      })
  void peopleAreCountedWithTheirBounds(long min, long best, long max, String words) {
    assertThat(Gloss.people(new Exposure.People(min, best, max))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"payment, Payment data", "credentials, Passwords and sign-ins", "'', Data"})
  void dataIsNamedAsASentenceBegins(String category, String words) {
    assertThat(Gloss.data(category)).isEqualTo(words);
  }
}
