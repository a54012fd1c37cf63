package org.evenkeel.forensics.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClientTableTest {
  @Test
  void addsUpWhatOneClientDid() {
    ClientTable clients = new ClientTable();
    int record = clients.record(7);
    clients.seen(record, 30);
    clients.seen(record, 10);
    clients.count(record, Count.REQUESTS);
    clients.count(record, Count.REQUESTS);
    clients.count(record, Count.POST);
    clients.sent(record, 512);

    ClientTotals totals = clients.totals(7);

    assertThat(totals.first()).isEqualTo(10);
    assertThat(totals.last()).isEqualTo(30);
    assertThat(totals.bytes()).isEqualTo(512);
    assertThat(totals.count(Count.REQUESTS)).isEqualTo(2);
    assertThat(totals.count(Count.POST)).isEqualTo(1);
    assertThat(totals.count(Count.GET)).isZero();
  }

  @Test
  void knowsNothingOfStrangers() {
    assertThat(new ClientTable().totals(99)).isEqualTo(ClientTotals.NONE);
  }

  @Test
  void agreesWithAPlainMapAlsoWhenTwoTablesAreMerged() {
    Random random = new Random(3);
    ClientTable one = new ClientTable();
    ClientTable other = new ClientTable();
    Map<Long, Long> plain = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      long key = random.nextInt(5_000) * 0x9e3779b97f4a7c15L | 1;
      ClientTable table = random.nextBoolean() ? one : other;
      table.count(table.record(key), Count.REQUESTS);
      plain.merge(key, 1L, Long::sum);
    }

    one.merge(other);

    assertThat(one.clients()).isEqualTo(plain.size());
    assertThat(plain)
        .allSatisfy(
            (key, count) -> assertThat(one.totals(key).count(Count.REQUESTS)).isEqualTo(count));
  }

  @Test
  void aMillionWhoCameOnceTakeNoMoreRoomAndTheBusyAreStillCounted() {
    ClientTable table = new ClientTable();
    Random random = new Random(9);
    long[] busy = random.longs(100).toArray();
    for (int visit = 0; visit < 1_000_000; visit++) {
      table.count(table.record(random.nextLong() | 1), Count.REQUESTS);
      if (visit % 1_000 == 0) {
        Arrays.stream(busy).forEach(key -> table.count(table.record(key), Count.REQUESTS));
      }
    }

    assertThat(table.clients()).isLessThan(400_000);
    assertThat(Arrays.stream(busy).boxed())
        .allMatch(key -> table.totals(key).count(Count.REQUESTS) == 1_000);
  }
}
