package org.evenkeel.forensics.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentDecodingTest {
  @ParameterizedTest
  @CsvSource({
    "id=1%20UNION%20SELECT, id=1 UNION SELECT",
    "%252e%252e%252f, ../",
    "%25252e, .",
    "a+b, a b",
    "100%, 100%",
    "%zz%4, %zz%4",
    "%41%2, A%2",
  })
  void undoesEscapesUpToThreeTimes(String sent, String meant) {
    assertThat(decoded(sent, true)).isEqualTo(meant);
  }

  @Test
  void leavesPlusAloneInPaths() {
    assertThat(decoded("/c++/a%2Bb", false)).isEqualTo("/c++/a+b");
  }

  private static String decoded(String sent, boolean query) {
    byte[] text = sent.getBytes(UTF_8);
    return new String(text, 0, PercentDecoding.decode(text, 0, text.length, query), UTF_8);
  }
}
