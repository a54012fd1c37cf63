package org.evenkeel.forensics.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;

/// Numbers as rules and logs write them.
final class Decimal {
  private static final int MOST_LETTERS = 40;
  private static final int MOST_PLACES = 30;

  private Decimal() {}

  /// The number that a log's value is: digits, perhaps with a sign, a point and an exponent.
  /// Nothing else that Java would take for one.
  static OptionalDouble of(String text) {
    boolean plain =
        !text.isEmpty()
            && text.chars()
                .allMatch(
                    letter -> (letter >= '0' && letter <= '9') || "+-.eE".indexOf(letter) >= 0);
    if (!plain) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(Double.parseDouble(text));
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /// The ways in which a log may write the number that a rule writes as `written`: as it stands,
  /// and in plain digits.
  static List<String> texts(String written) {
    String plain = plain(written);
    return plain.equals(written) ? List.of(written) : List.of(written, plain);
  }

  private static String plain(String written) {
    if (written.length() > MOST_LETTERS) {
      return written;
    }
    try {
      if (written.startsWith("0x")) {
        return String.valueOf(Long.parseLong(written.substring(2), 16));
      }
      if (written.startsWith("0o")) {
        return String.valueOf(Long.parseLong(written.substring(2), 8));
      }
      BigDecimal number = new BigDecimal(written).stripTrailingZeros();
      return Math.abs(number.scale()) > MOST_PLACES ? written : number.toPlainString();
    } catch (NumberFormatException e) { // not a number, or infinite
      return written;
    }
  }
}
