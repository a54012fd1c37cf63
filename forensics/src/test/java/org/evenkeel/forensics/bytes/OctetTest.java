package org.evenkeel.forensics.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Each fast method gives the answer of its plain twin, on any slice of any bytes.
class OctetTest {
  private static final int ROUNDS = 20_000;

  private final Random random = new Random(7);

  @Test
  void theFastSearchFindsWhatThePlainOneFinds() {
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = anyBytes();
      int from = random.nextInt(bytes.length + 1);
      int to = from + random.nextInt(bytes.length - from + 1);
      byte wanted = (byte) (random.nextBoolean() ? 'a' : random.nextInt(256));

      assertThat(Octet.indexOf(bytes, from, to, wanted))
          .isEqualTo(Octet.indexOfByByte(bytes, from, to, wanted));
    }
  }

  @Test
  void theFastHashIsThatOfThePlainOne() {
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = anyBytes();
      int from = random.nextInt(bytes.length + 1);
      int to = from + random.nextInt(bytes.length - from + 1);

      assertThat(Octet.hash(bytes, from, to, round))
          .isEqualTo(Octet.hashByByte(bytes, from, to, round));
    }
  }

  @Test
  void theHashOfASliceKnowsNothingOfWhatStandsAroundIt() {
    byte[] alone = "/wp-login.php".getBytes(StandardCharsets.UTF_8);
    byte[] within = "GET /wp-login.php HTTP".getBytes(StandardCharsets.UTF_8);

    assertThat(Octet.hash(within, 4, 17, 1)).isEqualTo(Octet.hash(alone, 0, 13, 1));
  }

  @Test
  void oneChangedByteChangesHalfOfTheHash() {
    long changed = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = anyBytes();
      long before = Octet.hash(bytes, 0, bytes.length, 3);
      bytes[random.nextInt(bytes.length)] ^= 1;
      changed += Long.bitCount(before ^ Octet.hash(bytes, 0, bytes.length, 3));
    }
    assertThat(changed / (double) ROUNDS).isBetween(31.0, 33.0);
  }

  /// Few different letters, so that what is sought occurs.
  private byte[] anyBytes() {
    byte[] bytes = new byte[1 + random.nextInt(70)];
    boolean few = random.nextBoolean();
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = (byte) (few ? 'a' + random.nextInt(12) : random.nextInt(256));
    }
    return bytes;
  }
}
