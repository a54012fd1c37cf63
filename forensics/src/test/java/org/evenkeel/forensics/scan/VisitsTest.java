package org.evenkeel.forensics.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.evenkeel.forensics.event.Row;
import org.junit.jupiter.api.Test;

class VisitsTest {
  @Test
  void whatIsHeldBackComesToTheSameAsWhatIsCountedAtOnce() {
    Random random = new Random(11);
    ClientTable plain = new ClientTable();
    ClientTable table = new ClientTable();
    Visits visits = new Visits(table);
    long[] keys = random.longs(3_000).map(key -> key | 1).toArray();
    for (int visit = 0; visit < 20_000; visit++) {
      long key = keys[random.nextInt(keys.length)];
      long path = random.nextBoolean() ? random.nextLong() : 0;
      int whats = random.nextInt(1 << Count.values().length);
      Row row = anyRow(random);
      visits.add(row, key, path, whats);
      count(plain, row, plain.record(key), path, whats);
    }

    visits.settle();

    assertThat(table.clients()).isEqualTo(plain.clients());
    assertThat(Arrays.stream(keys).boxed())
        .allSatisfy(
            key ->
                assertThat(table.totals(key))
                    .usingRecursiveComparison()
                    .isEqualTo(plain.totals(key)));
  }

  private static Row anyRow(Random random) {
    Row row = new Row();
    row.start(new byte[0], 0, 0);
    if (random.nextInt(5) > 0) {
      row.time(random.nextInt(1_000_000));
    }
    row.sent(random.nextInt(5_000) - 1);
    return row;
  }

  private static void count(ClientTable plain, Row row, int record, long path, int whats) {
    if (row.time() != Row.NO_TIME) {
      plain.seen(record, row.time());
    }
    plain.sent(record, Math.max(0, row.sent()));
    if (path != 0) {
      plain.path(record, path);
    }
    for (Count what : Count.values()) {
      if ((whats & what.bit()) != 0) {
        plain.count(record, what);
      }
    }
  }
}
