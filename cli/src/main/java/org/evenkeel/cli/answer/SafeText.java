package org.evenkeel.cli.answer;

/// Makes text that an attacker wrote inert: what would steer a terminal, hide itself or reorder its
/// neighbours is shown as a visible mark, and nothing is wider than its place.
///
/// Control characters become their pictures (U+2400), everything else that is not plainly visible
/// becomes its number in braces. See Unicode Technical Report 36 on bidirectional and invisible
/// characters.
public final class SafeText {
  private static final int DELETE = 0x7f;
  private static final int PICTURES = 0x2400;
  private static final int PICTURE_OF_DELETE = 0x2421;
  private static final int MARKS_IN_A_ROW = 2;

  private final boolean unicode;
  private final StringBuilder shown = new StringBuilder();
  private int marks;

  private SafeText(boolean unicode) {
    this.unicode = unicode;
  }

  /// The whole of `hostile`, on one line.
  public static String of(String hostile, boolean unicode) {
    SafeText safe = new SafeText(unicode);
    hostile.codePoints().forEach(safe::add);
    return safe.shown.toString();
  }

  /// As much of `hostile` as fits into `columns`; what was cut off is marked.
  public static String cut(String hostile, int columns, boolean unicode) {
    SafeText safe = new SafeText(unicode);
    String more = unicode ? "…" : "...";
    int fits = 0;
    for (int at = 0; at < hostile.length(); at += Character.charCount(hostile.codePointAt(at))) {
      safe.add(hostile.codePointAt(at));
      int width = Columns.of(safe.shown);
      if (width > columns) {
        return safe.shown.substring(0, fits) + more;
      }
      if (width <= columns - more.length()) {
        fits = safe.shown.length();
      }
    }
    return safe.shown.toString();
  }

  /// A sentence: runs of white space count as one space, so that it can be wrapped.
  public static String prose(String sentence, boolean unicode) {
    return of(String.join(" ", sentence.trim().split("[ \t\r\n]+", -1)), unicode);
  }

  private void add(int character) {
    marks = isMark(character) ? marks + 1 : 0;
    if (character < ' ' || character == DELETE) {
      control(character);
    } else if (character < DELETE) {
      shown.append((char) character);
    } else if (!unicode) {
      inAscii(character);
    } else if (isPlain(character) && marks <= MARKS_IN_A_ROW) {
      shown.appendCodePoint(character);
    } else {
      number(character);
    }
  }

  private void control(int character) {
    if (unicode) {
      shown.append((char) (character == DELETE ? PICTURE_OF_DELETE : PICTURES + character));
    } else {
      number(character);
    }
  }

  /// Our own sentences use these few; all else is a number.
  private void inAscii(int character) {
    switch (character) {
      case '–', '—' -> shown.append('-');
      case '‘', '’' -> shown.append('\'');
      case '“', '”' -> shown.append('"');
      case '…' -> shown.append("...");
      case '·' -> shown.append('*');
      default -> number(character);
    }
  }

  private void number(int character) {
    shown.append("\\u{").append(Integer.toHexString(character)).append('}');
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isPlain(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> !isBlank(character);
    };
  }

  /// Letters and marks that take room, or none, without showing anything.
  private static boolean isBlank(int character) {
    return character == 0x034f
        || character == 0x115f
        || character == 0x1160
        || character == 0x17b4
        || character == 0x17b5
        || character == 0x2800
        || character == 0x3164
        || character == 0xffa0
        || (character >= 0x180b && character <= 0x180f)
        || (character >= 0xfe00 && character <= 0xfe0f)
        || (character >= 0xe0000 && character <= 0xe0fff);
  }
}
