package org.evenkeel.forensics.payload;

import java.util.Arrays;

/// Bytes of UTF-8 that write an ASCII letter longer than needed: `c0 af` for a slash. Careless
/// programs take them for it; attackers hide behind that (RFC 3629, section 10).
final class Overlong {
  private Overlong() {}

  static byte[] shortened(byte[] bytes, int length) {
    byte[] shorter = new byte[length];
    int to = 0;
    for (int at = 0; at < length; at++) {
      int first = bytes[at] & 0xff;
      if ((first == 0xc0 || first == 0xc1) && at + 1 < length) {
        shorter[to++] = (byte) (((first & 1) << 6) | (bytes[at + 1] & 0x3f));
        at++;
      } else if (first == 0xe0 && at + 2 < length && (bytes[at + 1] & 0xff) < 0xa0) {
        shorter[to++] = (byte) (((bytes[at + 1] & 1) << 6) | (bytes[at + 2] & 0x3f));
        at += 2;
      } else {
        shorter[to++] = bytes[at];
      }
    }
    return Arrays.copyOf(shorter, to);
  }
}
