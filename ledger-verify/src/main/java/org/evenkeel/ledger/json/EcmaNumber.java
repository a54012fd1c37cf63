package org.evenkeel.ledger.json;

import java.math.BigDecimal;
import java.math.MathContext;

/// How ECMAScript writes a number (RFC 8785 §3.2.2.3): the fewest digits that mean this double and
/// no other, which Java finds since version 19, in ECMAScript's layout.
final class EcmaNumber {
  private static final double EXACT = 1L << 53;
  private static final int LONGEST_WHOLE = 21;
  private static final int MOST_ZEROES = -6;

  private EcmaNumber() {}

  /// @throws IllegalArgumentException when `value` is no finite number
  static String written(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no number " + value);
    }
    if (value == Math.rint(value) && Math.abs(value) < EXACT) {
      return Long.toString((long) value); // the plain case; minus zero is zero, too
    }
    BigDecimal decimal = shortest(Math.abs(value));
    String digits = decimal.unscaledValue().toString();
    int point = digits.length() - decimal.scale(); // where it stands, seen from the first digit
    return (value < 0 ? "-" : "") + laidOut(digits, point);
  }

  /// Java writes two digits even where one would do: 4.9E-324 for what ECMAScript calls 5e-324.
  private static BigDecimal shortest(double value) {
    BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    BigDecimal oneDigit = decimal.round(new MathContext(1)).stripTrailingZeros();
    return oneDigit.doubleValue() == value ? oneDigit : decimal;
  }

  private static String laidOut(String digits, int point) {
    int count = digits.length();
    if (count <= point && point <= LONGEST_WHOLE) {
      return digits + "0".repeat(point - count);
    }
    if (0 < point && point <= LONGEST_WHOLE) {
      return digits.substring(0, point) + '.' + digits.substring(point);
    }
    if (MOST_ZEROES < point && point <= 0) {
      return "0." + "0".repeat(-point) + digits;
    }
    String fraction = count == 1 ? "" : '.' + digits.substring(1);
    return digits.charAt(0) + fraction + 'e' + (point > 0 ? "+" : "") + (point - 1);
  }
}
