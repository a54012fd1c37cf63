package org.evenkeel.forensics.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistinctSketchTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 10, 100, 1_000, 100_000})
  void estimatesWithinThreeStandardErrors(int distinct) {
    long[] words = new long[DistinctSketch.WORDS];
    SplittableRandom hashes = new SplittableRandom(7);
    for (int i = 0; i < distinct; i++) {
      long hash = hashes.nextLong();
      DistinctSketch.add(words, 0, hash);
      DistinctSketch.add(words, 0, hash);
    }

    assertThat((double) DistinctSketch.estimate(words, 0)).isCloseTo(distinct, withPercentage(39));
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 10_000})
  void mergedSketchesCountWhatEitherSaw(int distinct) {
    long[] one = new long[DistinctSketch.WORDS];
    long[] other = new long[DistinctSketch.WORDS];
    long[] both = new long[DistinctSketch.WORDS];
    SplittableRandom hashes = new SplittableRandom(8);
    for (int i = 0; i < distinct; i++) {
      long hash = hashes.nextLong();
      DistinctSketch.add(i % 2 == 0 ? one : other, 0, hash);
      DistinctSketch.add(both, 0, hash);
    }

    DistinctSketch.merge(other, 0, one, 0);

    assertThat(one).isEqualTo(both);
  }
}
