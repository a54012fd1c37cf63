package org.evenkeel.forensics.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// An index may send us to a block in vain, never past one.
class BlockIndexTest {
  private final Random random = new Random(1);
  private final BlockIndex index = new BlockIndex(new AtomicLong());

  @Test
  void whatABlockHoldsIsAlwaysFoundInIt() {
    long[] bits = index.room();
    long[] held = random.longs(4_000).toArray();
    for (long hash : held) {
      Bloom.add(bits, hash);
    }
    index.put(3, bits);

    for (long hash : held) {
      assertThat(index.mayHold(3, new long[] {hash})).isTrue();
    }
  }

  @Test
  void whatItDoesNotHoldIsSeldomFound() {
    long[] bits = index.room();
    random.longs(4_000).forEach(hash -> Bloom.add(bits, hash));
    index.put(0, bits);

    long found = random.longs(10_000).filter(hash -> index.mayHold(0, new long[] {hash})).count();
    assertThat(found).isLessThan(100);
  }

  @Test
  void blocksWithoutAnIndexAreAlwaysLookedAt() {
    index.put(1, null);

    assertThat(index.mayHold(0, new long[] {7})).isTrue();
    assertThat(index.mayHold(1, new long[] {7})).isTrue();
    assertThat(index.mayHold(99, new long[] {7})).isTrue();
  }

  @Test
  void whatOccursNowhereIsSoughtNowhere() {
    index.put(0, index.room());

    assertThat(index.mayHold(0, new long[] {7})).isFalse();
    assertThat(index.mayHold(0, new long[0])).isFalse();
  }
}
