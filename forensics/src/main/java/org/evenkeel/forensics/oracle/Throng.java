package org.evenkeel.forensics.oracle;

import java.util.Locale;
import java.util.Set;

/// Many addresses that tried a few passwords each at one door of staff: one list, shared out so
/// that nobody stands out.
///
/// @param door its path
/// @param tries how many passwords were tried
/// @param addresses from how many addresses
/// @param exact whether both are counted rather than estimated from a sample
/// @param first microseconds since 1970 of the first try, `Long.MAX_VALUE` when none has a time
/// @param last likewise of the last, `Long.MIN_VALUE` when none has
/// @param members the addresses that were followed
public record Throng(
    String door,
    long tries,
    long addresses,
    boolean exact,
    long first,
    long last,
    Set<String> members) {
  private static final long ROUNDED = 1_000;

  public Throng {
    members = Set.copyOf(members);
  }

  /// How many addresses tried how many passwords, in words.
  public String words() {
    return (exact ? "" : "about ")
        + number(addresses)
        + " addresses that tried "
        + number(tries)
        + " passwords in all";
  }

  private String number(long counted) {
    long told = exact ? counted : rounded(counted);
    return String.format(Locale.ENGLISH, "%,d", told);
  }

  /// To two places.
  private static long rounded(long counted) {
    long unit = 1;
    while (counted / unit >= ROUNDED / 10) {
      unit *= 10;
    }
    return Math.round(counted / (double) unit) * unit;
  }
}
