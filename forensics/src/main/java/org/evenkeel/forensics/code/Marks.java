package org.evenkeel.forensics.code;

/// The operators and brackets of one letter, each made once.
final class Marks {
  private static final String[] ALL = new String[0x80];

  static {
    for (int letter = 0; letter < ALL.length; letter++) {
      ALL[letter] = String.valueOf((char) letter);
    }
  }

  private Marks() {}

  /// @param letter below 0x80
  static String of(char letter) {
    return ALL[letter];
  }
}
