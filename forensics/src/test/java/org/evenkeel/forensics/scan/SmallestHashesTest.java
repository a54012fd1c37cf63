package org.evenkeel.forensics.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class SmallestHashesTest {
  @Test
  void theSameAreKeptWhateverTheOrderAndHoweverTheyAreShared() {
    List<Long> hashes = new ArrayList<>(new Random(7).longs(5_000).boxed().toList());
    SmallestHashes inOrder = of(hashes);
    Collections.shuffle(hashes, new Random(8));
    SmallestHashes shared = of(hashes.subList(0, 900));
    shared.merge(of(hashes.subList(700, 5_000)));

    assertThat(shared.first(100)).isEqualTo(inOrder.first(100));
    assertThat(shared.distinct()).isEqualTo(inOrder.distinct());
  }

  @Test
  void fewAreCountedAndManyEstimated() {
    assertThat(of(new Random(7).longs(200).boxed().toList()).distinct()).isEqualTo(200);
    assertThat(of(new Random(7).longs(300_000).boxed().toList()).distinct())
        .isCloseTo(300_000, Percentage.withPercentage(15));
  }

  private static SmallestHashes of(List<Long> hashes) {
    SmallestHashes kept = new SmallestHashes(256);
    hashes.forEach(hash -> kept.add(hash, "text " + hash));
    return kept;
  }
}
