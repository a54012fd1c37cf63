package org.evenkeel.forensics.exposure;

import java.time.Instant;
import org.evenkeel.forensics.investigation.Exposure.People;
import org.evenkeel.forensics.investigation.Span;

/// How many people there are to be affected: from the order list where it was given. Without one
/// there is no upper bound, and unknown is never zero.
///
/// @param orders the store's list
/// @param span from when to when the logs reach
record Population(OrderList orders, Span span) {
  /// A list that reaches so far back before the logs is the store's whole list.
  private static final java.time.Duration BEFORE = java.time.Duration.ofDays(14);

  /// No upper bound is known.
  static final long UNKNOWN = -1;

  Instant begin() {
    return span.from();
  }

  Instant end() {
    return span.to();
  }

  /// Everyone whom the store knows: those who ordered, and others who only registered, of whom
  /// there are seldom more. Where the list begins with the logs, those who ordered earlier stand
  /// under lower numbers, and nobody orders without a number.
  People everyone(boolean shown) {
    if (orders.isEmpty()) {
      return new People(0, UNKNOWN, UNKNOWN);
    }
    long listed = orders.people(Instant.MIN, Instant.MAX);
    boolean whole = orders.orders().getFirst().at().isBefore(span.from().minus(BEFORE));
    long numbered = orders.highest();
    long most = whole ? 2 * listed : numbered >= listed ? 2 * numbered : UNKNOWN;
    return new People(shown ? listed : 0, listed, most);
  }

  /// Those who paid from `from` to `to`. Who gave up at checkout typed data, too: a third more is
  /// the bound.
  People paying(Instant from, Instant to, boolean shown) {
    if (orders.isEmpty()) {
      return new People(0, UNKNOWN, UNKNOWN);
    }
    long paid = Math.max(orders.people(from, to), orders.within(from, to).size());
    long least = shown ? orders.people(from, to) : 0;
    return new People(least, paid, paid + Math.ceilDiv(paid, 3));
  }

  /// As many as the rows that so many bytes hold: rows of exports have 90 to 600 bytes, most about
  /// 230.
  static People rows(long bytes) {
    return bytes <= 0
        ? new People(0, UNKNOWN, UNKNOWN)
        : new People(bytes / 600, bytes / 230, bytes / 90 + 1);
  }
}
