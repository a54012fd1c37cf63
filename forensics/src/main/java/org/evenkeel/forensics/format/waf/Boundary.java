package org.evenkeel.forensics.format.waf;

import java.nio.charset.StandardCharsets;
import org.evenkeel.forensics.event.Row;
import org.jspecify.annotations.Nullable;

/// The line before a section: `--1a2b3c4d-A--` of version 2, `---Zx3bQ9Ty---A--` of version 3.
///
/// @param mark what all sections of a transaction bear
record Boundary(String mark, char section) {
  private static final int LONGEST = 80;

  /// The boundary that the line is, or null.
  static @Nullable Boundary of(Row row) {
    byte[] bytes = row.bytes();
    int length = row.to() - row.from();
    if (length < 7 || length > LONGEST || bytes[row.from()] != '-') {
      return null;
    }
    String line = new String(bytes, row.from(), length, StandardCharsets.ISO_8859_1);
    int letter = length - 3;
    boolean shaped =
        line.startsWith("--")
            && line.endsWith("--")
            && line.charAt(letter - 1) == '-'
            && line.charAt(letter) >= 'A'
            && line.charAt(letter) <= 'Z';
    return shaped ? new Boundary(line.substring(2, letter - 1), line.charAt(letter)) : null;
  }
}
