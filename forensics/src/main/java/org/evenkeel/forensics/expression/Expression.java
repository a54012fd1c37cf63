package org.evenkeel.forensics.expression;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/// A regular expression of RE2 that texts are asked for, in linear time. It is compiled when it is
/// first needed. Texts of ASCII go through a table; the rest, and expressions that the table does
/// not know, are left to RE2/J.
public final class Expression {
  private final String text;
  private final int flags;
  private volatile @Nullable Pattern pattern;
  private volatile @Nullable Table table;
  private volatile boolean unclear;

  private Expression(String text, int flags) {
    this.text = text;
    this.flags = flags;
  }

  /// An expression without flags but those that it names itself.
  public static Expression of(String text) {
    return new Expression(text, 0);
  }

  /// @param flags those of RE2/J
  public static Expression of(String text, int flags) {
    return new Expression(text, flags);
  }

  /// Whether it occurs in `searched`.
  public boolean occursIn(String searched) {
    Table known = unclear ? null : table();
    Answer answer = known == null ? Answer.UNKNOWN : known.search(searched);
    return switch (answer) {
      case YES -> true;
      case NO -> false;
      case LATER, UNKNOWN -> pattern().matcher(searched).find();
    };
  }

  /// The same for RE2/J.
  ///
  /// @throws com.google.re2j.PatternSyntaxException when it is none
  public Pattern pattern() {
    Pattern known = pattern;
    if (known == null) {
      known = Pattern.compile(text, flags);
      pattern = known;
    }
    return known;
  }

  /// Null when it has parts that the table does not know.
  @Nullable Table table() {
    Table known = table;
    if (known == null && !unclear) {
      known = made();
      unclear = known == null;
      table = known;
    }
    return known;
  }

  private @Nullable Table made() {
    Node node = ExpressionReader.read(text, flags);
    try {
      return node == null ? null : new Table(new Program(node));
    } catch (Unclear e) {
      return null;
    }
  }

  public int flags() {
    return flags;
  }

  @Override
  public String toString() {
    return text;
  }
}
