package org.evenkeel.forensics.code;

/// A string of JavaScript while it is read, escapes undone.
final class JsText {
  private final String program;
  private final int end;
  private final StringBuilder out = new StringBuilder();
  private int escapes;

  JsText(String program, int end) {
    this.program = program;
    this.end = end;
  }

  String text() {
    return out.toString();
  }

  int escapes() {
    return escapes;
  }

  /// Takes the letter or escape at `at`; where the next one begins.
  int take(int at) {
    char letter = program.charAt(at);
    if (letter != '\\' || at + 1 >= end) {
      out.append(letter);
      return at + 1;
    }
    char next = program.charAt(at + 1);
    if (next == 'x') {
      return code(at + 2, 2);
    }
    if (next == 'u') {
      boolean braced = at + 2 < end && program.charAt(at + 2) == '{';
      return braced ? code(at + 3, 6) : code(at + 2, 4);
    }
    if (next >= '0' && next <= '7') {
      return octal(at + 1);
    }
    int plain = "nrtbfv".indexOf(next);
    if (plain >= 0) {
      out.append("\n\r\t\b\f\u000b".charAt(plain));
    } else if (next != '\n') {
      out.append(next);
    }
    return at + 2;
  }

  private int code(int from, int digits) {
    int value = 0;
    int at = from;
    while (at < end && at < from + digits && Letters.hex(program.charAt(at)) >= 0) {
      value = value * 16 + Letters.hex(program.charAt(at++));
    }
    append(value);
    return at < end && digits == 6 && program.charAt(at) == '}' ? at + 1 : Math.max(at, from);
  }

  private int octal(int from) {
    int value = 0;
    int at = from;
    while (at < end && at < from + 3 && program.charAt(at) >= '0' && program.charAt(at) <= '7') {
      value = value * 8 + program.charAt(at++) - '0';
    }
    append(value);
    return at;
  }

  private void append(int value) {
    escapes += Letters.isPrintable(value) ? 1 : 0;
    out.append((char) (value < 0x100 ? value : '?'));
  }
}
