package org.evenkeel.forensics.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// A walk ends where the plain one does, and its hash is that of the text walked through.
class TextWalkTest {
  private static final int ROUNDS = 20_000;
  private static final int ROOM = 16;

  private final Random random = new Random(9);

  @Test
  void aWalkToAQuoteEndsWhereThePlainOneEnds() {
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = anyBytes();
      int from = random.nextInt(bytes.length - ROOM);
      agree(bytes, from, new TextWalk(round).toQuote(bytes, from), true);
    }
  }

  @Test
  void aWalkToABlankEndsWhereThePlainOneEnds() {
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = anyBytes();
      int from = random.nextInt(bytes.length - ROOM);
      agree(bytes, from, new TextWalk(round).toBlank(bytes, from), false);
    }
  }

  @Test
  void theHashOfAWalkIsThatOfItsText() {
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = anyBytes();
      int from = random.nextInt(bytes.length - ROOM);
      TextWalk walk = new TextWalk(round);
      int end = walk.toQuote(bytes, from);
      if (end >= 0) {
        assertThat(walk.hash()).isEqualTo(Octet.hash(bytes, from, end, round));
      }
    }
  }

  @Test
  void theWordTellsHowFarTheBlankIs() {
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = anyBytes();
      int from = random.nextInt(bytes.length - ROOM);
      int end = TextWalk.walkByByte(bytes, from, false);
      int within = end < 0 || end > from + 8 ? 8 : end - from;

      assertThat(TextWalk.toBlankWithinWord(bytes, from)).isEqualTo(within);
    }
  }

  /// Near the array's end, the fast walk may give up.
  private static void agree(byte[] bytes, int from, int end, boolean toQuote) {
    int plain = TextWalk.walkByByte(bytes, from, toQuote);
    if (end >= 0 || (plain >= 0 && plain <= bytes.length - ROOM)) {
      assertThat(end).isEqualTo(plain);
    }
  }

  private byte[] anyBytes() {
    byte[] bytes = new byte[ROOM + 1 + random.nextInt(120)];
    boolean few = random.nextInt(3) > 0;
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = (byte) (few && random.nextInt(40) > 0 ? 'a' : random.nextInt(256));
    }
    return bytes;
  }
}
