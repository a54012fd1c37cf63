package org.evenkeel.forensics.scan;

import org.evenkeel.forensics.event.Row;

/// What the last lines tell of their clients, until there are enough of them to be written into the
/// table at once. The table is larger than the processor's caches: look-ups that follow each other
/// wait for memory together, those that stand in the way of each line wait one by one.
final class Visits {
  private static final int MOST = 64;

  private final ClientTable table;
  private final long[] clients = new long[MOST];
  private final long[] times = new long[MOST];
  private final long[] sent = new long[MOST];
  private final long[] paths = new long[MOST];
  private final int[] counts = new int[MOST];
  private final int[] records = new int[MOST];
  private int held;

  Visits(ClientTable table) {
    this.table = table;
  }

  /// @param path the hash of the path asked for, 0 when there is none
  /// @param whats what to count one for, as bits
  void add(Row row, long client, long path, int whats) {
    if (held == MOST) {
      settle();
    }
    clients[held] = client;
    times[held] = row.time();
    sent[held] = row.sent();
    paths[held] = path;
    counts[held] = whats;
    held++;
  }

  /// Writes what is held into the table.
  void settle() {
    table.expect(held);
    for (int at = 0; at < held; at++) {
      records[at] = table.record(clients[at]);
    }
    for (int at = 0; at < held; at++) {
      settle(at, records[at]);
    }
    held = 0;
  }

  private void settle(int at, int record) {
    if (times[at] != Row.NO_TIME) {
      table.seen(record, times[at]);
    }
    if (sent[at] > 0) {
      table.sent(record, sent[at]);
    }
    if (paths[at] != 0) {
      table.path(record, paths[at]);
    }
    table.countAll(record, counts[at]);
  }
}
