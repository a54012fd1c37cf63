package org.evenkeel.forensics.expression;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.expression.Node.Place;
import org.jspecify.annotations.Nullable;

/// Reads the language of RE2 as far as it concerns texts of ASCII. Before what it does not know, it
/// gives up.
final class ExpressionReader {
  private static final int DEEPEST = 40;
  private static final int MOST_TIMES = 1000;

  private final Cursor cursor;
  private final LetterReader letters;
  private boolean folds;
  private boolean dotAll;
  private int depth;

  private ExpressionReader(String text, int flags) {
    this.cursor = new Cursor(text);
    this.letters = new LetterReader(cursor);
    this.folds = (flags & Pattern.CASE_INSENSITIVE) != 0;
    this.dotAll = (flags & Pattern.DOTALL) != 0;
  }

  /// Null when a part of it is not understood.
  ///
  /// @param flags those of RE2/J
  static @Nullable Node read(String text, int flags) {
    if ((flags & ~(Pattern.CASE_INSENSITIVE | Pattern.DOTALL)) != 0) {
      return null;
    }
    ExpressionReader reader = new ExpressionReader(text, flags);
    try {
      Node node = reader.ways();
      return reader.cursor.more() ? null : node;
    } catch (Unclear e) {
      return null;
    }
  }

  private Node ways() {
    if (++depth > DEEPEST) {
      throw new Unclear();
    }
    List<Node> ways = new ArrayList<>();
    do {
      ways.add(run());
    } while (cursor.skip("|"));
    depth--;
    return ways.size() == 1 ? ways.getFirst() : new Node.Either(ways);
  }

  private Node run() {
    List<Node> parts = new ArrayList<>();
    while (cursor.more() && !cursor.isAny("|)")) {
      parts.add(times(part()));
    }
    return parts.size() == 1 ? parts.getFirst() : new Node.Run(parts);
  }

  private Node part() {
    char letter = cursor.next();
    return switch (letter) {
      case '(' -> group();
      case '[' -> new Node.One(letters.set(folds));
      case '.' -> new Node.One(dotAll ? Letters.ALL : Letters.range('\n', '\n').not());
      case '^' -> new Node.At(Place.BEGIN);
      case '$' -> new Node.At(Place.END);
      case '\\' -> escape();
      case '*', '+', '?' -> throw new Unclear();
      default -> new Node.One(letters.one(letter, folds));
    };
  }

  private Node escape() {
    for (Place place : Place.values()) {
      if (cursor.skip(place.sign())) {
        return new Node.At(place);
      }
    }
    return new Node.One(letters.escape(folds));
  }

  private Node group() {
    boolean foldsOutside = folds;
    boolean dotAllOutside = dotAll;
    if (cursor.skip("?P<") || cursor.skip("?<")) {
      String _ = cursor.until('>');
    } else if (cursor.skip("?") && setFlags() == ')') {
      return Node.EMPTY;
    }
    Node node = ways();
    if (cursor.next() != ')') {
      throw new Unclear();
    }
    folds = foldsOutside;
    dotAll = dotAllOutside;
    return node;
  }

  /// Sets the flags that stand here and returns what follows: the end of the group, if they are for
  /// the rest of the one around.
  private char setFlags() {
    boolean on = true;
    char flag = cursor.next();
    for (; flag != ')' && flag != ':'; flag = cursor.next()) {
      switch (flag) {
        case 'i' -> folds = on;
        case 's' -> dotAll = on;
        case '-' -> on = false;
        default -> throw new Unclear();
      }
    }
    return flag;
  }

  /// `part` as often as what follows says.
  private Node times(Node part) {
    if (!cursor.isAny("*+?{")) {
      return part;
    }
    Node times =
        switch (cursor.next()) {
          case '*' -> new Node.Repeated(part, 0, -1);
          case '+' -> new Node.Repeated(part, 1, -1);
          case '?' -> new Node.Repeated(part, 0, 1);
          default -> counted(part, cursor.until('}').split(",", -1));
        };
    boolean _ = cursor.skip("?"); // whether it takes as few as it can is all the same here
    if (cursor.isAny("*+?{")) {
      throw new Unclear();
    }
    return times;
  }

  private static Node counted(Node part, String[] bounds) {
    int least = number(bounds[0]);
    if (bounds.length == 1) {
      return new Node.Repeated(part, least, least);
    }
    int most = bounds[1].isEmpty() ? -1 : number(bounds[1]);
    if (bounds.length > 2 || (most >= 0 && most < least)) {
      throw new Unclear();
    }
    return new Node.Repeated(part, least, most);
  }

  private static int number(String text) {
    if (text.isEmpty() || text.length() > 4 || !text.chars().allMatch(Letters::isDigit)) {
      throw new Unclear();
    }
    int number = Integer.parseInt(text);
    if (number > MOST_TIMES) {
      throw new Unclear();
    }
    return number;
  }
}
