package org.evenkeel.desk.frame;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Makes identifiers such as `inc_06ex4q1nhhv3r7k0a2m8c9t5ws`: what it is, then a UUID of version 7
/// (RFC 9562) in Crockford's base 32. They sort by time and cannot be guessed.
@Component
public final class Ids {
  private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int DIGITS = 26;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  public Ids(Clock clock) {
    this.clock = clock;
  }

  /// @param kind three letters that say what it names
  public String fresh(String kind) {
    long high = (clock.millis() << 16) | 0x7000 | random.nextInt(1 << 12);
    long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    StringBuilder id = new StringBuilder(kind).append('_');
    for (int digit = DIGITS - 1; digit >= 0; digit--) {
      id.append(LETTERS.charAt(fiveBits(high, low, digit * 5)));
    }
    return id.toString();
  }

  /// Five bits of the 128, counted from the right.
  private static int fiveBits(long high, long low, int from) {
    if (from >= Long.SIZE) {
      return (int) (high >>> (from - Long.SIZE)) & 31;
    }
    long bits = low >>> from;
    if (from > Long.SIZE - 5) {
      bits |= high << (Long.SIZE - from);
    }
    return (int) bits & 31;
  }
}
