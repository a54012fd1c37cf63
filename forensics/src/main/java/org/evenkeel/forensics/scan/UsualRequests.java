package org.evenkeel.forensics.scan;

/// Remembers, by their hashes, requests of which nobody wants to know more: pages that are looked
/// at, of which no rule, no judge of values and no list of programs knows anything. A line with one
/// needs not be read. Four share a line of the processor's cache; the one remembered longest ago
/// gives way. One per thread.
///
/// Of a request's hash 56 bits are kept. The other eight tell which count its method belongs to and
/// whether an order may be placed by it; beside them stands its path's hash, whole.
final class UsualRequests {
  /// How many are remembered.
  private static final int PLACES = 1 << 16;

  private static final int WORDS = 2;
  private static final int SHARED = 4 * WORDS;
  private static final int FACTS = 0xff;
  private static final int METHOD = 0x0f;
  private static final int ORDER = 0x10;
  private static final int USED = 0x80;
  private static final Count[] COUNTS = Count.values();

  private final long[] places = new long[PLACES * WORDS];

  /// Where the request is remembered, negative when it is not.
  int find(long request) {
    int at = first(request);
    for (int end = at + SHARED; at < end; at += WORDS) {
      long kept = places[at];
      if (((kept ^ request) & ~FACTS) == 0 && (kept & USED) != 0) {
        return at;
      }
    }
    return -1;
  }

  private static int first(long request) {
    return (int) (request >>> 32) & (PLACES * WORDS - SHARED);
  }

  /// @param request its hash
  /// @param path the hash of its path
  /// @param method which count its method belongs to
  /// @param order whether an order may be placed by it
  void remember(long request, long path, Count method, boolean order) {
    int first = first(request);
    System.arraycopy(places, first, places, first + WORDS, SHARED - WORDS);
    places[first] = (request & ~FACTS) | USED | method.ordinal() | (order ? ORDER : 0);
    places[first + 1] = path;
  }

  /// The hash of the path of the request at `place`.
  long path(int place) {
    return places[place + 1];
  }

  Count method(int place) {
    return COUNTS[(int) places[place] & METHOD];
  }

  boolean mayOrder(int place) {
    return (places[place] & ORDER) != 0;
  }
}
