package org.evenkeel.forensics.scan;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import org.evenkeel.forensics.payload.Payloads;

/// Whether a request target holds anything that a payload needs: signs that words and numbers lack,
/// a word of SQL between blanks, a doubled dot or dash, or a long run of letters that may be
/// packed. Ordinary targets are let go after one look at each byte.
final class WorthJudging {
  private static final boolean[] SIGN = signs();
  private static final int PACKED = 24;

  private static final int PROGRAM_BITS = 1 << 14;
  private static final int NAME_BITS = 1 << 17;

  /// Names of programs' classes have more.
  private static final int MOST_DOTS = 1;

  private static final List<byte[]> WORDS =
      List.of(
              "or",
              "and",
              "xor",
              "union",
              "select",
              "like",
              "exec",
              "waitfor",
              "having",
              "where",
              "order",
              "into",
              "limit",
              "-",
              "/",
              "not",
              "is",
              "in",
              "between",
              "rlike",
              "regexp",
              "null",
              "exist",
              "install",
              "who",
              "id",
              "collate",
              "glob",
              "against",
              "analyse",
              "from",
              "table",
              "database",
              "user",
              "tables",
              "databases")
          .stream()
          .map(word -> word.getBytes(StandardCharsets.US_ASCII))
          .toList();

  /// A bit for each name of a program, by its hash: a command begins with one, and goes on.
  private static final BitSet PROGRAMS = new BitSet(PROGRAM_BITS);

  /// A bit for each name that says something by itself.
  private static final BitSet NAMES = new BitSet(NAME_BITS);

  static {
    Payloads.programs().forEach(name -> PROGRAMS.set(hash(name) & PROGRAM_BITS - 1));
    Payloads.names().forEach(name -> NAMES.set(hash(name) & NAME_BITS - 1));
  }

  private WorthJudging() {}

  private static int hash(String name) {
    int hash = 0;
    for (int at = 0; at < name.length(); at++) {
      hash = mixed(hash, name.charAt(at));
    }
    return hash;
  }

  private static int mixed(int hash, int letter) {
    return hash * 0x2f0b4c47 + (letter | 0x20) ^ hash >>> 15;
  }

  /// Whether the word that ends in a blank at `at` may be a program's name.
  private static boolean programEnds(byte[] bytes, int from, int at) {
    int start = at;
    while (start > from && !opens(bytes[start - 1]) && bytes[start - 1] != ' ' && at - start < 20) {
      start--;
    }
    int hash = 0;
    for (int each = start; each < at; each++) {
      hash = mixed(hash, bytes[each] & 0xff);
    }
    return start < at
        && (start == from || opens(bytes[start - 1]))
        && PROGRAMS.get(hash & PROGRAM_BITS - 1);
  }

  private static boolean opens(byte letter) {
    return letter == '=' || letter == '?' || letter == '/' || letter == '&';
  }

  private static boolean[] signs() {
    boolean[] signs = new boolean[256];
    for (int letter = 0; letter < ' '; letter++) {
      signs[letter] = true;
    }
    for (char letter : "'\"<>();|`${}\\*[]!^~,#@".toCharArray()) {
      signs[letter] = true;
    }
    return signs;
  }

  static boolean is(byte[] bytes, int from, int to) {
    int run = 0;
    int dots = 0;
    int before = 0;
    int word = 0;
    boolean asked = false;
    boolean inValue = false;
    for (int at = from; at < to; at++) {
      int letter = bytes[at] & 0xff;
      if (letter == '%') {
        int decoded = escape(bytes, at, to);
        if (isSign(decoded)
            || decoded == '%'
            || decoded == '&'
            || decoded == '='
            || decoded == 0xc0
            || decoded == 0xc1
            || decoded == 0xe0) {
          return true;
        }
        letter = decoded < 0 ? letter : decoded;
        at += decoded < 0 ? 0 : 2;
      } else if (SIGN[letter]) {
        return true;
      }
      if (letter == '/' && endsInFolder(bytes, from, at)) {
        return true;
      }
      boolean blank = letter == ' ' || letter == '+';
      if (isPair(before, letter) || (blank && word(bytes, at + 1, to))) {
        return true;
      }
      if (blank && programEnds(bytes, from, bytes[at] == '0' ? at - 2 : at)) {
        return true;
      }
      boolean named = word != 0 && !isNamePart(letter) && NAMES.get(word & NAME_BITS - 1);
      if (named || (asked && before == '-' && letter >= 'A' && letter <= 'Z')) {
        return true;
      }
      word = isNamePart(letter) ? mixed(word, letter) : 0;
      run = isPacked(letter) || (inValue && letter == '=') ? run + 1 : 0;
      inValue = letter == '=' || (inValue && letter != '&' && letter != '?');
      asked |= letter == '?';
      dots = letter == '?' ? 0 : letter == '.' ? dots + 1 : dots;
      if (run >= PACKED || dots > MOST_DOTS) {
        return true;
      }
      before = letter;
    }
    return NAMES.get(word & NAME_BITS - 1);
  }

  private static boolean isNamePart(int letter) {
    return isPacked(letter) || letter == '_';
  }

  /// Whether the folder of programs or of settings ends at `at`.
  private static boolean endsInFolder(byte[] bytes, int from, int at) {
    return at - 3 >= from
        && ((bytes[at - 1] == 'n' && bytes[at - 2] == 'i' && bytes[at - 3] == 'b')
            || (bytes[at - 1] == 'c' && bytes[at - 2] == 't' && bytes[at - 3] == 'e'));
  }

  private static boolean isSign(int letter) {
    return letter >= 0 && letter < 256 && SIGN[letter];
  }

  /// The byte that the escape at `at` stands for; `%` itself when it is none, which is odd enough.
  private static int escape(byte[] bytes, int at, int to) {
    if (at + 2 >= to) {
      return '%';
    }
    int high = Character.digit(bytes[at + 1], 16);
    int low = Character.digit(bytes[at + 2], 16);
    return high < 0 || low < 0 ? '%' : high << 4 | low;
  }

  private static boolean isPair(int before, int letter) {
    return (before == letter
            && (letter == '_' || letter == '.' || letter == '-' || letter == '/' || letter == ':'))
        || (before == ':' && letter == '/')
        || ((before == '=' || before == '?') && (letter == '/' || letter == '.'))
        || (before == '.' && letter == '/')
        || (before == '/' && letter == '.');
  }

  private static boolean isPacked(int letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9');
  }

  /// Whether one of the words stands at `from`.
  private static boolean word(byte[] bytes, int from, int to) {
    for (byte[] word : WORDS) {
      int end = from + word.length;
      if (end <= to && starts(bytes, from, word) && !continues(word, bytes, end, to)) {
        return true;
      }
    }
    return false;
  }

  /// Whether what looked like a word is the beginning of a longer one.
  private static boolean continues(byte[] word, byte[] bytes, int end, int to) {
    return word[0] >= 'a' && end < to && isPacked(bytes[end]);
  }

  private static boolean starts(byte[] bytes, int from, byte[] word) {
    for (int at = 0; at < word.length; at++) {
      if ((bytes[from + at] | 0x20) != (word[at] | 0x20)) {
        return false;
      }
    }
    return true;
  }
}
