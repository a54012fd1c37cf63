package org.evenkeel.forensics.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A memory may forget a text, never know one that it was not told.
class QuietTextsTest {
  private final Random random = new Random(5);

  @Test
  void whatItKnowsItWasTold() {
    QuietTexts texts = new QuietTexts(64);
    Set<Long> told = new HashSet<>();
    for (int each = 0; each < 10_000; each++) {
      long hash = random.nextLong(1, 500);
      assertThat(!texts.knows(hash) || told.contains(hash)).isTrue();
      if (random.nextBoolean()) {
        texts.remember(hash);
        told.add(hash);
      }
    }
  }

  @Test
  void whatIsAskedForAgainOutlivesWhatIsAskedForOnce() {
    QuietTexts texts = new QuietTexts(2);
    texts.remember(1);

    for (long once = 2; once < 100; once++) {
      texts.remember(once);
      assertThat(texts.knows(1)).isTrue();
    }
  }
}
