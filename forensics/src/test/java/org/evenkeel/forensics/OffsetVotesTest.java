package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OffsetVotesTest {
  private static final long SECOND = 1_000_000L;
  private static final long HOUR = 3600 * SECOND;

  @Test
  void actsOfOneMomentTellTheZone() {
    OffsetVotes votes = new OffsetVotes();
    for (int act = 0; act < 3; act++) {
      votes.add(2 * HOUR + act * SECOND, false);
    }
    assertThat(votes.best(0.02)).isEqualTo(new OffsetVotes.Offset(2 * HOUR, 3));
  }

  @Test
  void signInsBesideADaysWorkTellNoZone() {
    Random random = new Random(1);
    int fooled = 0;
    for (int log = 0; log < 200; log++) {
      OffsetVotes votes = new OffsetVotes();
      long[] requests = random.longs(60, 0, 7200 * SECOND).toArray();
      for (long login : random.longs(3, -3600 * SECOND, 7200 * SECOND).toArray()) {
        for (long request : requests) {
          votes.add(login - request, false);
        }
      }
      fooled += votes.best(0.02).acts() > 0 ? 1 : 0;
    }
    assertThat(fooled).isLessThan(8);
  }

  @Test
  void oneLineThatNamesAnothersRequestIsNoAccident() {
    OffsetVotes votes = new OffsetVotes();
    for (int act = 0; act < 500; act++) {
      votes.add(HOUR + (act * 7L % 900) * SECOND, false);
    }
    votes.add(-5 * HOUR, true);
    assertThat(votes.best(0.02)).isEqualTo(new OffsetVotes.Offset(-5 * HOUR, 2));
  }

  @Test
  void theSurestOfTwoWins() {
    OffsetVotes votes = new OffsetVotes();
    for (int act = 0; act < 4; act++) {
      votes.add(HOUR, false);
      votes.add(3 * HOUR, false);
    }
    votes.add(3 * HOUR, false);
    assertThat(votes.best(0.02).micros()).isEqualTo(3 * HOUR);
  }

  @Test
  void whatNoZoneOnEarthIsApartTellsNone() {
    OffsetVotes votes = new OffsetVotes();
    for (int act = 0; act < 6; act++) {
      votes.add(-3 * HOUR - 900 * SECOND, false);
    }
    assertThat(votes.best(0.2).acts()).isZero();
  }
}
