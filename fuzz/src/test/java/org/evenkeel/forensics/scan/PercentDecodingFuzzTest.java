package org.evenkeel.forensics.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.HexFormat;

/// Escapes are undone in place just as they are on paper.
class PercentDecodingFuzzTest {
  @FuzzTest(maxDuration = "1m")
  void undoesEscapes(byte[] sent) {
    byte[] text = sent.clone();

    int end = PercentDecoding.decode(text, 0, text.length, true);

    assertThat(new String(text, 0, end, ISO_8859_1)).isEqualTo(decoded(sent));
  }

  private static String decoded(byte[] sent) {
    String text = new String(sent, ISO_8859_1).replace('+', ' ');
    return once(once(once(text)));
  }

  private static String once(String text) {
    StringBuilder decoded = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      boolean escape = text.charAt(at) == '%' && at + 2 < text.length() && hex(text, at + 1);
      decoded.append(
          escape ? (char) HexFormat.fromHexDigits(text, at + 1, at + 3) : text.charAt(at));
      at += escape ? 3 : 1;
    }
    return decoded.toString();
  }

  private static boolean hex(String text, int at) {
    return HexFormat.isHexDigit(text.charAt(at)) && HexFormat.isHexDigit(text.charAt(at + 1));
  }
}
