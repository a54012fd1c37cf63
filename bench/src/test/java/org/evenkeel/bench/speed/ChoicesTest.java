package org.evenkeel.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ChoicesTest {
  @Test
  void sizesRunFromSmallToLarge() {
    assertThat(Choices.of(List.of("--sizes", "100,10")).megabytes()).containsExactly(10, 100);
  }

  @Test
  void anUnknownOptionIsNamed() {
    assertThatThrownBy(() -> Choices.of(List.of("--sise", "10"))).hasMessageContaining("--sise");
  }

  @Test
  void anOptionWithoutItsValueIsNamed() {
    assertThatThrownBy(() -> Choices.of(List.of("--rounds"))).hasMessageContaining("--rounds");
  }
}
