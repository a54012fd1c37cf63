package org.evenkeel.forensics.payload;

import java.util.List;
import java.util.Locale;

/// Whether a value is so plain that no judge could say anything of it. Nearly all values of a
/// store's visitors are: words, numbers, codes, sentences.
final class Plainness {
  private static final String SIGNS = "'\"<>();|`${}\\*#=,[]&!@%+^~\n\r\0";
  private static final List<String> WORDS =
      List.of("select", "union", "exec", "waitfor", "order by", " or ", " and ", " like ", "xor ");

  /// Longer runs of letters may be packed text.
  private static final int PACKED = 24;

  private Plainness() {}

  /// @param value with percent escapes undone
  static boolean isPlain(String value) {
    int run = 0;
    boolean blank = false;
    for (int at = 0; at < value.length(); at++) {
      char letter = value.charAt(at);
      boolean packs = Character.isLetterOrDigit(letter) || letter == '-' || letter == '_';
      run = packs ? run + 1 : 0;
      if (run >= PACKED || (!packs && SIGNS.indexOf(letter) >= 0)) {
        return false;
      }
      char next = at + 1 < value.length() ? value.charAt(at + 1) : ' ';
      if (letter == next && "-./:".indexOf(letter) >= 0) {
        return false;
      }
      blank |= letter <= ' ';
    }
    return !(blank && (holdsWord(value) || hasArgument(value))) && !names(value);
  }

  /// An option, a path, a number or the name of a file or machine behind the first word, as
  /// commands have them.
  private static boolean hasArgument(String value) {
    String[] words = value.strip().split("\\s+", 3);
    boolean named =
        words.length > 1 && (Character.isDigit(words[1].charAt(0)) || holdsMark(words[1]));
    return named || value.contains(" -") || value.contains(" /") || value.contains(" .");
  }

  private static boolean holdsMark(String word) {
    return word.indexOf('.') >= 0 || word.indexOf(':') >= 0;
  }

  static boolean holdsWord(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(lower::contains);
  }

  /// A path or address: worth a look where a value should be a word.
  private static boolean names(String value) {
    return value.startsWith("/")
        || value.startsWith(".")
        || value.indexOf(':') == 1
        || value.contains(":/");
  }
}
