package org.evenkeel.forensics.expression;

/// Reads what stands for one letter: the letter itself, an escape, a set in brackets.
final class LetterReader {
  private static final String SIGNS = "ntrfva";
  private static final String SIGNED = "\n\t\r\f\u000b\u0007";

  private final Cursor cursor;

  LetterReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /// The letter by itself. One that is no ASCII stands in no text that is looked at here; but where
  /// case is folded, two letters of ASCII have a third form beyond it.
  Letters one(int letter, boolean folds) {
    if (letter >= Letters.COUNT) {
      if (folds) {
        throw new Unclear();
      }
      return Letters.NONE;
    }
    Letters one = Letters.range(letter, letter);
    return folds ? one.folded() : one;
  }

  /// The letters of an escape, behind its backslash.
  Letters escape(boolean folds) {
    char letter = cursor.next();
    return switch (letter) {
      case 'd' -> Letters.DIGITS;
      case 'D' -> Letters.DIGITS.not();
      case 'w' -> Letters.WORD;
      case 'W' -> Letters.WORD.not();
      case 's' -> Letters.SPACE;
      case 'S' -> Letters.SPACE.not();
      case 'p' -> alphabet();
      case 'P' -> alphabet().not();
      default -> one(escaped(letter), folds);
    };
  }

  /// `\pL` is the one class of Unicode that is known.
  private Letters alphabet() {
    if (cursor.next() != 'L') {
      throw new Unclear();
    }
    return Letters.ALPHABET;
  }

  private int escaped(char letter) {
    if (SIGNS.indexOf(letter) >= 0) {
      return SIGNED.charAt(SIGNS.indexOf(letter));
    }
    if (letter == 'x') {
      return hex(cursor.skip("{") ? cursor.until('}') : "" + cursor.next() + cursor.next());
    }
    if (letter >= Letters.COUNT || (Letters.WORD.has(letter) && letter != '_')) {
      throw new Unclear();
    }
    return letter;
  }

  private static int hex(String digits) {
    boolean number = digits.chars().allMatch(digit -> Character.digit(digit, 16) >= 0);
    if (!number || digits.isEmpty() || digits.length() > 6) {
      throw new Unclear();
    }
    return Integer.parseInt(digits, 16);
  }

  /// A set in brackets, behind the first of them.
  Letters set(boolean folds) {
    boolean others = cursor.skip("^");
    Letters all = Letters.NONE;
    boolean first = true;
    while (first || cursor.peek() != ']') {
      all = all.or(member(folds));
      first = false;
    }
    char _ = cursor.next();
    return others ? all.not() : all;
  }

  private Letters member(boolean folds) {
    if (cursor.skip("[:")) {
      throw new Unclear();
    }
    if (cursor.skip("\\")) {
      if (cursor.isAny("dDwWsSpP")) {
        return escape(folds);
      }
      return range(escaped(cursor.next()), folds);
    }
    return range(cursor.next(), folds);
  }

  private Letters range(int from, boolean folds) {
    if (!cursor.skip("-")) {
      return one(from, folds);
    }
    if (cursor.peek() == ']') {
      return one(from, folds).or(one('-', folds));
    }
    int to = cursor.skip("\\") ? escaped(cursor.next()) : cursor.next();
    if (to < from || (folds && to >= Letters.COUNT)) {
      throw new Unclear();
    }
    Letters range = from < Letters.COUNT ? Letters.range(from, to) : Letters.NONE;
    return folds ? range.folded() : range;
  }
}
