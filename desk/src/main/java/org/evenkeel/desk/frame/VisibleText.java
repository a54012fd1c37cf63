package org.evenkeel.desk.frame;

/// A stranger's text without what a reader cannot see: no letter of it moves a cursor, ends a line
/// of a log, or turns the direction of what follows.
public final class VisibleText {
  private static final int BLANK = '\u2423';

  private VisibleText() {}

  /// @param most as many letters as are kept
  public static String of(String text, int most) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(most)
        .map(letter -> hidden(letter) ? BLANK : letter)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean hidden(int letter) {
    int type = Character.getType(letter);
    return Character.isISOControl(letter)
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
