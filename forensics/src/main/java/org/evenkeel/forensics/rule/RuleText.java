package org.evenkeel.forensics.rule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The text of a rule file, as far as it is one: UTF-8, and not too large.
final class RuleText {
  private static final int MOST_BYTES = 4 * Yaml.MOST_LETTERS;

  private RuleText() {}

  /// @throws RuleException when it is larger than is borne, or not written in UTF-8
  static String of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new RuleException(
            "has more than " + MOST_BYTES + " bytes; split it into several files", 1);
      }
      return of(bytes);
    }
  }

  /// Without the mark that Windows writes before it.
  private static String of(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new RuleException("is not written in UTF-8; save it so", line(bytes, in.position()));
    }
    out.flip();
    String text = out.toString();
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static int line(byte[] bytes, int to) {
    int line = 1;
    for (int at = 0; at < to; at++) {
      line += bytes[at] == '\n' ? 1 : 0;
    }
    return line;
  }
}
