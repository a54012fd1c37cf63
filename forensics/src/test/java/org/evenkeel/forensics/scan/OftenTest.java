package org.evenkeel.forensics.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OftenTest {
  private static final long MINUTE = 60_000_000L;
  private static final long STRETCH = 150_000_000L;
  private static final int ENOUGH = 10;

  /// An act of somebody.
  private record Act(long who, long time) {}

  @Test
  void tenWithinAFewMinutesAreFound() {
    assertThat(found(1, every(45, ENOUGH))).containsExactly("7");
  }

  @Test
  void nineAreNot() {
    assertThat(found(1, every(45, ENOUGH - 1))).isEmpty();
  }

  @Test
  void tenWithinHoursAreNot() {
    assertThat(found(1, every(600, ENOUGH))).isEmpty();
  }

  @Test
  void whoIsFoundDoesNotDependOnWhichThreadReadWhat() {
    Random random = new Random(4);
    List<Act> acts = new ArrayList<>();
    for (int who = 1; who <= 200; who++) {
      for (int time = 0; time < 4 + who % 20; time++) {
        acts.add(new Act(who, random.nextLong(25 * MINUTE)));
      }
    }
    Set<String> alone = found(1, acts);
    assertThat(alone).hasSizeBetween(20, 180);

    for (int round = 0; round < 20; round++) {
      Collections.shuffle(acts, random);
      for (int threads = 1; threads <= 5; threads++) {
        assertThat(found(threads, acts)).isEqualTo(alone);
      }
    }
  }

  @Test
  void oneThatCountsManyAtOnceIsFound() {
    Often often = new Often(STRETCH, 4);

    assertThat(often.count(7, 0, ENOUGH, ENOUGH)).isTrue();
    often.are("7");

    assertThat(often.found()).containsExactly("7");
  }

  private static List<Act> every(int seconds, int times) {
    List<Act> acts = new ArrayList<>();
    for (int time = 0; time < times; time++) {
      acts.add(new Act(7, 1_000_000L * seconds * time));
    }
    return acts;
  }

  /// Shared at random among so many threads.
  private static Set<String> found(int threads, List<Act> acts) {
    Random random = new Random(acts.hashCode());
    List<Often> each = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      each.add(new Often(STRETCH, threads));
    }
    for (Act act : acts) {
      Often often = each.get(random.nextInt(threads));
      if (often.count(act.who(), act.time(), 1, ENOUGH)) {
        often.are(Long.toString(act.who()));
      }
    }
    Often all = new Often(STRETCH, 1);
    each.forEach(all::merge);
    return all.found();
  }
}
