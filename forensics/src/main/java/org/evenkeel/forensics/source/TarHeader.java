package org.evenkeel.forensics.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// One 512-byte header of a tar archive: POSIX.1-1988 ustar, its GNU kin, and the older form.
///
/// @param type `0` a file, `5` a folder, `x` and `g` PAX, `L` and `K` GNU long names, and so on
/// @param size bytes that follow
/// @param modified seconds since 1970
record TarHeader(String name, char type, long size, long modified) {
  static final int BLOCK = 512;

  private static final int SUM_AT = 148;
  private static final int SUM_LENGTH = 8;

  /// Whether `block` begins with a tar header: its checksum tells.
  static boolean matches(byte[] block) {
    if (block.length < BLOCK || block[0] == 0) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      boolean within = i >= SUM_AT && i < SUM_AT + SUM_LENGTH;
      sum += within ? ' ' : block[i] & 0xff;
    }
    return number(block, SUM_AT, SUM_LENGTH) == sum;
  }

  /// Reads a header; nothing when `block` is none or holds an impossible size.
  static Optional<TarHeader> read(byte[] block) {
    long size = number(block, 124, 12);
    if (!matches(block) || size < 0) {
      return Optional.empty();
    }
    String name = text(block, 0, 100);
    if (Nature.at(block, 257, "ustar\0") && block[345] != 0) {
      name = text(block, 345, 155) + "/" + name;
    }
    return Optional.of(
        new TarHeader(name, (char) (block[156] & 0xff), size, number(block, 136, 12)));
  }

  /// A number in octal digits, or in base 256 when its first bit is set; -1 if it is neither.
  private static long number(byte[] block, int from, int length) {
    if (block[from] < 0) {
      return binary(block, from, length);
    }
    long value = 0;
    int digits = 0;
    for (int i = from; i < from + length; i++) {
      int octet = block[i];
      if (octet >= '0' && octet <= '7') {
        value = value << 3 | (octet - '0');
        digits++;
      } else if (octet != ' ' && octet != 0) {
        return -1;
      } else if (digits > 0) {
        return value;
      }
    }
    return digits > 0 ? value : -1;
  }

  private static long binary(byte[] block, int from, int length) {
    long value = block[from] & 0x7f;
    for (int i = from + 1; i < from + length; i++) {
      if (value >> 55 != 0) {
        return -1;
      }
      value = value << 8 | (block[i] & 0xff);
    }
    return value;
  }

  private static String text(byte[] block, int from, int length) {
    int end = from;
    while (end < from + length && block[end] != 0) {
      end++;
    }
    return new String(block, from, end - from, StandardCharsets.UTF_8);
  }
}
