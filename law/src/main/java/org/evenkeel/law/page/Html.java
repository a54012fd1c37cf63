package org.evenkeel.law.page;

/// Text made safe for a page.
public final class Html {
  private Html() {}

  /// The text with everything escaped that a page would take for markup; control characters fall
  /// away.
  public static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\n' -> safe.append('\n');
                default -> {
                  if (isPlain(letter)) {
                    safe.appendCodePoint(letter);
                  }
                }
              }
            });
    return safe.toString();
  }

  private static boolean isPlain(int letter) {
    boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
    return !Character.isISOControl(letter) && !half && (letter & 0xfffe) != 0xfffe;
  }
}
