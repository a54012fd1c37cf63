package org.evenkeel.forensics.correlation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many of a correlation's rules matched in the order in which they are listed, within its
/// timespan: the longest chain of matches, each later than the one before and of a rule that is
/// listed later.
///
/// For each length and last rule, the chain that began latest is remembered, which is the last to
/// grow too old. Of two matches at the same moment, which logs seldom tell finer than seconds, the
/// one that stands first in its source came first; in two sources, either may have.
final class Order {
  private static final long NEVER = Long.MIN_VALUE;

  private final int members;
  private final long span;

  /// By length, less one, and last rule: when the latest such chain began.
  private final long[][] begins;

  private long now = NEVER;

  /// @param span microseconds that a chain has to be shorter than
  Order(int members, long span) {
    this.members = members;
    this.span = span;
    this.begins = new long[members][members];
    for (long[] of : begins) {
      Arrays.fill(of, NEVER);
    }
  }

  /// A chain that ends at the moment at hand.
  private record Link(int length, long begin, Sighting last) {}

  void enter(List<Sighting> moment) {
    if (moment.isEmpty()) {
      return;
    }
    now = moment.getFirst().time();
    List<Sighting> byRule = new ArrayList<>(moment);
    byRule.sort(Comparator.comparingInt(Sighting::member).thenComparing(Sighting::spot));
    @Nullable Link[][] links = new Link[members][2];
    List<Link> all = new ArrayList<>();
    for (Sighting sighting : byRule) {
      for (int length = 0; length <= sighting.member(); length++) {
        long begin = Math.max(before(length, sighting), within(links, length, sighting));
        if (begin != NEVER) {
          Link link = new Link(length, begin, sighting);
          keep(links[length], link);
          all.add(link);
        }
      }
    }
    for (Link link : all) {
      long[] of = begins[link.length()];
      of[link.last().member()] = Math.max(of[link.last().member()], link.begin());
    }
  }

  /// When the chain began that the sighting makes longer, and that ended before this moment.
  private long before(int length, Sighting sighting) {
    if (length == 0) {
      return sighting.time();
    }
    long latest = NEVER;
    for (int member = 0; member < sighting.member(); member++) {
      latest = Math.max(latest, begins[length - 1][member]);
    }
    return latest;
  }

  /// The same for chains that end at this very moment.
  private static long within(@Nullable Link[][] links, int length, Sighting sighting) {
    long latest = NEVER;
    for (Link link : length == 0 ? new Link[0] : links[length - 1]) {
      if (link != null && mayFollow(sighting, link.last())) {
        latest = Math.max(latest, link.begin());
      }
    }
    return latest;
  }

  private static boolean mayFollow(Sighting sighting, Sighting earlier) {
    boolean elsewhere = !sighting.spot().source().equals(earlier.spot().source());
    return sighting.member() > earlier.member()
        && (elsewhere || sighting.spot().offset() >= earlier.spot().offset());
  }

  /// Keeps the link that stands first in its source, and one of another source.
  private static void keep(@Nullable Link[] links, Link link) {
    Link first = links[0];
    if (first == null) {
      links[0] = link;
    } else if (!first.last().spot().source().equals(link.last().spot().source())) {
      links[1] = link;
    } else if (link.last().spot().offset() < first.last().spot().offset()
        && link.last().member() <= first.last().member()) {
      links[0] = link;
    }
  }

  /// The length of the longest chain that is not too old.
  int longest() {
    for (int length = members; length > 0; length--) {
      for (long begin : begins[length - 1]) {
        if (begin != NEVER && begin > now - span) {
          return length;
        }
      }
    }
    return 0;
  }
}
