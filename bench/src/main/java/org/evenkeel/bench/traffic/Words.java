package org.evenkeel.bench.traffic;

import static org.evenkeel.bench.traffic.CombinedWriter.ascii;

/// Texts that stand in many lines.
final class Words {
  static final byte[] NOTHING = {};
  static final byte[] DASH = ascii("-");
  static final byte[] GET = ascii("GET ");
  static final byte[] POST = ascii("POST ");
  static final byte[] HEAD = ascii("HEAD ");
  static final byte[] HTTP_1 = ascii(" HTTP/1.1\" ");
  static final byte[] HTTP_2 = ascii(" HTTP/2.0\" ");
  static final byte[] SHOP = ascii("https://oakline.example");

  private Words() {}

  static byte[][] lines(String text) {
    return text.lines().map(CombinedWriter::ascii).toArray(byte[][]::new);
  }
}
