package org.evenkeel.desk.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\u001b", "\u0000", "\u202e", "\u2028", "\u2029", "\u0085"})
  void whatNobodySeesIsMarked(String hidden) {
    assertThat(VisibleText.of("told" + hidden + "so", 100)).isEqualTo("told\u2423so");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "naïve café", "日本語", "🛒 basket"})
  void whatIsSeenStays(String text) {
    assertThat(VisibleText.of(text, 100)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abcdef", "abcd🛒"})
  void moreThanIsKeptIsCut(String text) {
    assertThat(VisibleText.of(text, 4)).isEqualTo("abcd");
  }
}
