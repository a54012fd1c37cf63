package org.evenkeel.forensics.code;

/// Letters of programs that are read one character for each byte.
final class Letters {
  private Letters() {}

  static boolean startsName(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || letter == '_'
        || letter >= 0x80;
  }

  static boolean inName(char letter) {
    return startsName(letter) || isDigit(letter);
  }

  static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  static boolean isBlank(char letter) {
    return letter == ' ' || (letter >= '\t' && letter <= '\r');
  }

  /// What the hexadecimal digit stands for, or -1.
  static int hex(char letter) {
    return letter < 0x80 ? Character.digit(letter, 16) : -1;
  }

  static boolean isPrintable(int letter) {
    return letter > ' ' && letter < 0x7f;
  }
}
