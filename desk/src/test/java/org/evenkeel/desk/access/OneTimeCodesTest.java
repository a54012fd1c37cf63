package org.evenkeel.desk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// With the secret and the times of RFC 6238, appendix B; the codes are its last six digits.
class OneTimeCodesTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final Instant AT = Instant.ofEpochSecond(1_111_111_109);
  private static final long STEP = 1_111_111_109 / 30;

  private final OneTimeCodes codes = new OneTimeCodes();

  @Test
  void theCodeOfTheMomentIsRight() {
    assertThat(codes.step(SECRET, "081804", AT, 0)).hasValue(STEP);
  }

  @Test
  void aPhoneMayBeHalfAMinuteOff() {
    assertThat(codes.step(SECRET, "081804", AT.plusSeconds(30), 0)).hasValue(STEP);
    assertThat(codes.step(SECRET, "081804", AT.plusSeconds(90), 0)).isEmpty();
  }

  @Test
  void aCodeWorksOnce() {
    assertThat(codes.step(SECRET, "081804", AT, STEP)).isEmpty();
  }

  @Test
  void anotherCodeIsWrong() {
    assertThat(codes.step(SECRET, "081805", AT, 0)).isEmpty();
  }

  @Test
  void theSecretIsWrittenInBase32() {
    assertThat(codes.written(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
  }
}
