package org.evenkeel.forensics.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Digits read at once are the number that they are one by one.
class DecimalTest {
  private final Random random = new Random(4);

  @Test
  void theFastNumberIsThePlainOne() {
    for (int round = 0; round < 100_000; round++) {
      long word = round % 4 == 0 ? random.nextLong() : digits();
      int count = random.nextInt(9);

      assertThat(Decimal.of(word, count)).isEqualTo(Decimal.byByte(word, count));
    }
  }

  @Test
  void theFirstDigitIsTheLowestByte() {
    assertThat(Decimal.of(0x20_32_31L, 2)).isEqualTo(12);
    assertThat(Decimal.of(0x37_36_35_34_33_32_31L, 7)).isEqualTo(1_234_567);
    assertThat(Decimal.of(0x2d, 1)).isEqualTo(-1);
  }

  /// Digits, now and then with their neighbours in the alphabet.
  private long digits() {
    long word = 0;
    for (int at = 0; at < 8; at++) {
      word = word << 8 | '0' + (random.nextInt(20) == 0 ? random.nextInt(12) - 1 : 5);
    }
    return word;
  }
}
