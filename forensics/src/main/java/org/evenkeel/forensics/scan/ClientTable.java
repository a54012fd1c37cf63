package org.evenkeel.forensics.scan;

import java.util.Arrays;

/// What every client did, in totals: records of a fixed size in one array, one behind the other in
/// the order in which clients came, and a hash table of their numbers. A line costs one look-up and
/// no allocation. Those who come all the time come early, so their records lie together. A client
/// is an address with a user agent.
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
  private static final long UPPER = 0xffff_ffff_0000_0000L;

  /// The lower half of a client's key, and the number of its record, from 1.
  private long[] slots = new long[1 << 10];

  private long[] records = new long[room(slots.length) * RECORD];
  private int clients;

  /// How many clients so many slots are for.
  private static int room(int slots) {
    return slots / 4 * 3;
  }

  /// Where the record of `key` begins; made when there is none. `key` is not 0.
  int record(long key) {
    int slot = find(key);
    if (slots[slot] != 0) {
      return recordOf(slots[slot]);
    }
    if (clients == room(slots.length)) {
      makeRoom();
      slot = find(key);
    }
    int at = clients++ * RECORD;
    slots[slot] = key << 32 | clients;
    records[at] = key;
    records[at + FIRST] = Long.MAX_VALUE;
    records[at + LAST] = Long.MIN_VALUE;
    return at;
  }

  /// Makes sure that no record moves while so many more are looked up.
  void expect(int more) {
    if (clients + more > room(slots.length)) {
      makeRoom();
    }
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

  /// Counts one for each of `whats`, which are bits.
  void countAll(int record, int whats) {
    for (int left = whats; left != 0; left &= left - 1) {
      int what = Integer.numberOfTrailingZeros(left);
      records[record + COUNTS + (what >> 1)] += 1L << ((what & 1) << 5);
    }
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
    long slot = slots[find(key)];
    if (slot == 0) {
      return ClientTotals.NONE;
    }
    int at = recordOf(slot);
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
    for (int from = 0; from < other.clients * RECORD; from += RECORD) {
      int at = record(other.records[from]);
      seen(at, other.records[from + FIRST]);
      seen(at, other.records[from + LAST]);
      for (int word = BYTES; word < SKETCH; word++) {
        records[at + word] += other.records[from + word];
      }
      DistinctSketch.merge(other.records, from + SKETCH, records, at + SKETCH);
    }
  }

  int clients() {
    return clients;
  }

  private static int recordOf(long slot) {
    return ((int) slot - 1) * RECORD;
  }

  /// The slot that names the record of `key`, or the empty one that could.
  private int find(long key) {
    int mask = slots.length - 1;
    int at = (int) (key >>> 32) & mask;
    for (long slot = slots[at]; slot != 0; slot = slots[at]) {
      if ((slot & UPPER) == key << 32 && records[recordOf(slot)] == key) {
        return at;
      }
      at = (at + 1) & mask;
    }
    return at;
  }

  private void makeRoom() {
    if (slots.length < MOST_SLOTS) {
      slots = new long[slots.length * 2];
      records = Arrays.copyOf(records, room(slots.length) * RECORD);
    } else {
      forget(usual());
      Arrays.fill(slots, 0);
    }
    for (int number = 0; number < clients; number++) {
      long key = records[number * RECORD];
      slots[find(key)] = key << 32 | (number + 1);
    }
  }

  /// So many requests that at least half of the clients sent no more.
  private long usual() {
    int[] clientsBy = new int[Long.SIZE];
    for (int at = 0; at < clients * RECORD; at += RECORD) {
      clientsBy[Long.SIZE - 1 - Long.numberOfLeadingZeros(1 + counted(at, Count.REQUESTS))]++;
    }
    int power = 0;
    for (int below = clientsBy[0]; below * 2 < clients; power++) {
      below += clientsBy[power + 1];
    }
    return (2L << Math.max(1, power)) - 2;
  }

  /// Leaves only the records of those who sent more than `most` requests.
  private void forget(long most) {
    int kept = 0;
    for (int from = 0; from < clients * RECORD; from += RECORD) {
      if (counted(from, Count.REQUESTS) > most) {
        System.arraycopy(records, from, records, kept * RECORD, RECORD);
        kept++;
      }
    }
    Arrays.fill(records, kept * RECORD, clients * RECORD, 0);
    clients = kept;
  }
}
