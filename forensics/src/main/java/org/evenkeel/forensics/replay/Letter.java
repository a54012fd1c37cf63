package org.evenkeel.forensics.replay;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What is known of one character, or one number, after all that was asked of it.
final class Letter {
  private static final int HIGHEST = 0xffffff;
  private static final int WIDEST = 4_096;

  private final List<Test> passed = new ArrayList<>();
  private int low;
  private int high = HIGHEST;
  private int contradictions;

  /// Learns that the value passes `test`. What contradicts all before starts anew: tools ask again
  /// when an answer got lost.
  void learn(Test test) {
    if (!narrow(test) || !possible(test)) {
      contradictions++;
      passed.clear();
      low = 0;
      high = HIGHEST;
      narrow(test);
    }
    passed.add(test);
  }

  private boolean narrow(Test test) {
    int least = low;
    int most = high;
    switch (test) {
      case Test.Above(int bound) -> least = Math.max(least, bound + 1);
      case Test.Not(Test.Above(int bound)) -> most = Math.min(most, bound);
      case Test.Between(int from, int to) -> {
        least = Math.max(least, from);
        most = Math.min(most, to);
      }
      case Test.Not not -> {}
      case Test.Bits bits -> {}
    }
    low = least;
    high = most;
    return least <= most;
  }

  /// Whether any value is left, as far as that is quickly told.
  private boolean possible(Test test) {
    if (high - low > WIDEST) {
      return true;
    }
    for (int value = low; value <= high; value++) {
      if (test.holds(value) && allows(value)) {
        return true;
      }
    }
    return false;
  }

  private boolean allows(int value) {
    for (Test test : passed) {
      if (!test.holds(value)) {
        return false;
      }
    }
    return true;
  }

  int contradictions() {
    return contradictions;
  }

  /// The only value that is left, -1 when several are.
  int value() {
    if (high - low > WIDEST) {
      return bitwise();
    }
    int only = -1;
    for (int value = low; value <= high; value++) {
      if (allows(value)) {
        if (only >= 0) {
          return -1;
        }
        only = value;
      }
    }
    return only;
  }

  /// Asked bit by bit, a character has seven or eight of them.
  private int bitwise() {
    int mask = 0;
    int value = 0;
    for (Test test : passed) {
      boolean negated = test instanceof Test.Not(Test.Bits bits);
      Test.Bits bits =
          test instanceof Test.Bits plain
              ? plain
              : test instanceof Test.Not(Test.Bits inner) ? inner : null;
      if (bits == null || Integer.bitCount(bits.mask()) != 1) {
        continue;
      }
      int bit = bits.mask() << bits.shift();
      mask |= bit;
      value |= (bits.wanted() != 0) != negated ? bit : 0;
    }
    return (mask & 0x7f) == 0x7f ? value : -1;
  }

  /// The character whose code is `value`: MySQL's `ORD` gives the bytes of UTF-8 as one number.
  static String text(int value) {
    if (value < 0x80) {
      return Character.toString(value);
    }
    int bytes = value > 0xffff ? 3 : value > 0xff ? 2 : 1;
    byte[] encoded = new byte[bytes];
    for (int at = 0; at < bytes; at++) {
      encoded[at] = (byte) (value >> (8 * (bytes - 1 - at)));
    }
    String text = new String(encoded, StandardCharsets.UTF_8);
    return bytes > 1 && text.indexOf('\ufffd') < 0 ? text : Character.toString(value);
  }
}
