package org.evenkeel.forensics.format.part;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evenkeel.forensics.bytes.Octet;

/// Scheme and host before a path: `https://shop.example:443`. Anything that could not be a host is
/// left where it is: a visitor may send what he likes there.
final class Authority {
  private static final List<byte[]> SCHEMES =
      List.of(scheme("http://"), scheme("https://"), scheme("ws://"), scheme("wss://"));

  private Authority() {}

  /// Where the host begins in `https://host/path`, or -1 when there is none.
  static int begins(byte[] bytes, int from, int to) {
    for (byte[] scheme : SCHEMES) {
      int host = from + scheme.length;
      if (host < to && startsWith(bytes, from, scheme)) {
        int end = ends(bytes, host, to);
        boolean whole = end == to || bytes[end] == '/' || bytes[end] == '?';
        return whole && hostEnds(bytes, host, end) > host ? host : -1;
      }
    }
    return -1;
  }

  /// Where the host that begins at `from` ends, its port included.
  static int ends(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && belongs(bytes[at])) {
      at++;
    }
    return at;
  }

  /// Where the host ends that begins at `from` and has its port before `to`.
  static int hostEnds(byte[] bytes, int from, int to) {
    byte last = (byte) (bytes[from] == '[' ? ']' : ':');
    int end = Octet.indexOf(bytes, from, to, last);
    return last == ']' ? Math.min(end + 1, to) : end;
  }

  private static boolean belongs(byte letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9')
        || letter == '.'
        || letter == '-'
        || letter == '_'
        || letter == ':'
        || letter == '['
        || letter == ']';
  }

  private static boolean startsWith(byte[] bytes, int from, byte[] scheme) {
    for (int at = 0; at < scheme.length; at++) {
      byte letter = bytes[from + at];
      if (scheme[at] != (letter >= 'A' && letter <= 'Z' ? letter | 0x20 : letter)) {
        return false;
      }
    }
    return true;
  }

  private static byte[] scheme(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
