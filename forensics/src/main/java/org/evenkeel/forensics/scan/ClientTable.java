package org.evenkeel.forensics.scan;

/// What every client did, in totals: a hash table of fixed records in one array, so that a line
/// costs one look-up and no allocation. A client is an address with a user agent.
///
/// Keys are salted hashes, so that an attacker cannot choose clients that fall together. There is
/// room for some 390,000; when more come, those who asked for least are forgotten, and count from
/// nothing if they come again.
final class ClientTable {
  private static final int RECORD = 4 + Count.WORDS + DistinctSketch.WORDS;
  private static final int FIRST = 1;
  private static final int LAST = 2;
  private static final int BYTES = 3;
  private static final int COUNTS = 4;
  private static final int SKETCH = COUNTS + Count.WORDS;
  private static final int MOST_SLOTS = 1 << 19;

  private long[] records;
  private int slots;
  private int clients;

  ClientTable() {
    this(1 << 10);
  }

  private ClientTable(int slots) {
    this.slots = slots;
    this.records = new long[slots * RECORD];
  }

  /// Where the record of `key` begins; made when there is none. `key` is not 0.
  int record(long key) {
    int at = find(key);
    if (records[at] == 0) {
      if (clients * 4 >= slots * 3) {
        makeRoom();
        at = find(key);
      }
      clients++;
      records[at] = key;
      records[at + FIRST] = Long.MAX_VALUE;
      records[at + LAST] = Long.MIN_VALUE;
    }
    return at;
  }

  void seen(int record, long time) {
    if (time < records[record + FIRST]) {
      records[record + FIRST] = time;
    }
    if (time > records[record + LAST]) {
      records[record + LAST] = time;
    }
  }

  void count(int record, Count what) {
    count(record, what, 1);
  }

  /// @param times at most 100,000 at once
  void count(int record, Count what, long times) {
    records[record + COUNTS + (what.ordinal() >> 1)] += times << ((what.ordinal() & 1) << 5);
  }

  long counted(int record, Count what) {
    long word = records[record + COUNTS + (what.ordinal() >> 1)];
    return word >>> ((what.ordinal() & 1) << 5) & 0xffff_ffffL;
  }

  void sent(int record, long bytes) {
    records[record + BYTES] += bytes;
  }

  /// Takes a path, by its hash, into the sketch of distinct paths.
  void path(int record, long hash) {
    DistinctSketch.add(records, record + SKETCH, hash);
  }

  ClientTotals totals(long key) {
    int at = find(key);
    if (records[at] == 0) {
      return ClientTotals.NONE;
    }
    long[] counts = new long[Count.values().length];
    for (Count what : Count.values()) {
      counts[what.ordinal()] = counted(at, what);
    }
    return new ClientTotals(
        records[at + FIRST],
        records[at + LAST],
        records[at + BYTES],
        DistinctSketch.estimate(records, at + SKETCH),
        counts);
  }

  /// Adds all that `other` knows.
  void merge(ClientTable other) {
    for (int from = 0; from < other.records.length; from += RECORD) {
      if (other.records[from] != 0) {
        int at = record(other.records[from]);
        seen(at, other.records[from + FIRST]);
        seen(at, other.records[from + LAST]);
        for (int word = BYTES; word < SKETCH; word++) {
          records[at + word] += other.records[from + word];
        }
        DistinctSketch.merge(other.records, from + SKETCH, records, at + SKETCH);
      }
    }
  }

  int clients() {
    return clients;
  }

  private int find(long key) {
    int slot = (int) (key >>> 32) & (slots - 1);
    while (records[slot * RECORD] != 0 && records[slot * RECORD] != key) {
      slot = (slot + 1) & (slots - 1);
    }
    return slot * RECORD;
  }

  private void makeRoom() {
    if (slots < MOST_SLOTS) {
      moveTo(new ClientTable(slots * 2), 0);
    } else {
      moveTo(new ClientTable(slots), usual());
    }
  }

  /// So many requests that at least half of the clients sent no more.
  private long usual() {
    int[] clientsBy = new int[Long.SIZE];
    for (int at = 0; at < records.length; at += RECORD) {
      if (records[at] != 0) {
        clientsBy[Long.SIZE - 1 - Long.numberOfLeadingZeros(1 + counted(at, Count.REQUESTS))]++;
      }
    }
    int power = 0;
    for (int below = clientsBy[0]; below * 2 < clients; power++) {
      below += clientsBy[power + 1];
    }
    return (2L << Math.max(1, power)) - 2;
  }

  /// Moves all who sent more than `most` requests.
  private void moveTo(ClientTable other, long most) {
    for (int from = 0; from < records.length; from += RECORD) {
      if (records[from] != 0 && (most == 0 || counted(from, Count.REQUESTS) > most)) {
        System.arraycopy(records, from, other.records, other.find(records[from]), RECORD);
        other.clients++;
      }
    }
    records = other.records;
    slots = other.slots;
    clients = other.clients;
  }
}
