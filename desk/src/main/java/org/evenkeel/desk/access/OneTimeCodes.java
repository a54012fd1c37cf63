package org.evenkeel.desk.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// The codes of six digits that an app on a phone shows, each for 30 seconds (RFC 6238).
@Component
class OneTimeCodes {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int SECRET = 20;

  private final TimeBasedOneTimePasswordGenerator generator =
      new TimeBasedOneTimePasswordGenerator();
  private final SecureRandom random = new SecureRandom();

  byte[] freshSecret() {
    byte[] secret = new byte[SECRET];
    random.nextBytes(secret);
    return secret;
  }

  /// The step of time that the code belongs to: this one, the one before or the one after; nothing
  /// when it belongs to none of them, or to one that was used already.
  ///
  /// @param used the last step a code was taken for
  OptionalLong step(byte[] secret, String code, Instant now, long used) {
    long seconds = generator.getTimeStep().toSeconds();
    long current = Math.floorDiv(now.getEpochSecond(), seconds);
    for (long step = current - 1; step <= current + 1; step++) {
      if (step > used && isCode(secret, code, Instant.ofEpochSecond(step * seconds))) {
        return OptionalLong.of(step);
      }
    }
    return OptionalLong.empty();
  }

  private boolean isCode(byte[] secret, String code, Instant at) {
    try {
      String expected =
          generator.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), at);
      return MessageDigest.isEqual(
          expected.getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What the app takes in as a picture.
  String uri(byte[] secret, String email) {
    String account = URLEncoder.encode("Evenkeel:" + email, StandardCharsets.UTF_8);
    return "otpauth://totp/" + account + "?secret=" + written(secret) + "&issuer=Evenkeel";
  }

  /// What the app takes in when it is typed: base 32 (RFC 4648), without padding.
  String written(byte[] secret) {
    StringBuilder text = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte each : secret) {
      bits = bits << 8 | (each & 0xff);
      held += 8;
      while (held >= 5) {
        held -= 5;
        text.append(LETTERS.charAt(bits >>> held & 31));
      }
    }
    return text.toString();
  }
}
