package org.evenkeel.forensics.rule;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import org.evenkeel.forensics.expression.Expression;
import org.jspecify.annotations.Nullable;

/// A regular expression that is compiled when it is first needed: most rules never see a line that
/// gets so far, and start-up counts.
public final class LazyPattern {
  /// RE2/J walks through instructions that match nothing by calling itself. 8,000 of them fit on
  /// the stack of an ordinary thread, 12,000 do not.
  private static final int LARGEST = 3000;

  private static final int FEW = 4;

  private final String expression;
  private final int flags;
  private final Expression searched;
  private volatile @Nullable List<String> needed;

  LazyPattern(String expression, int flags) {
    this.expression = expression;
    this.flags = flags;
    this.searched = Expression.of(expression, flags);
  }

  /// Compiles it now, so that no line of a log is the first to find it unfit.
  ///
  /// @return how many steps it takes to try a letter, at most
  /// @throws RuleException when it cannot run in linear time, or not on an ordinary stack
  int check() {
    Backtracking.in(expression)
        .ifPresent(
            found -> {
              throw new RuleException(
                  "has the regular expression "
                      + Quote.of(expression)
                      + ", which cannot be run in linear time: it "
                      + found.why());
            });
    if (RegexSize.of(expression) > 3 * LARGEST) {
      throw tooLarge();
    }
    try {
      int size = compiled().programSize();
      if (size > LARGEST) {
        throw tooLarge();
      }
      return size;
    } catch (PatternSyntaxException e) {
      throw new RuleException(
          "has the regular expression "
              + Quote.of(expression)
              + ", which RE2 cannot read: "
              + e.getDescription());
    }
  }

  private RuleException tooLarge() {
    return new RuleException(
        "has the regular expression "
            + Quote.of(expression)
            + ", which takes more than "
            + LARGEST
            + " steps for a letter; repeat less, or look for plain texts with 'contains'");
  }

  int flags() {
    return flags;
  }

  /// Texts of which one occurs, letter case aside, wherever it matches; none when there is no
  /// telling.
  List<String> literals() {
    return RegexLiterals.of(expression, flags);
  }

  /// Whether it occurs in `text`. Where few texts are needed, they are looked for first: that is a
  /// hundred times quicker than the expression.
  boolean occursIn(String text) {
    List<String> texts = needed;
    if (texts == null) {
      texts = literals();
      texts = texts.size() > FEW ? List.of() : texts;
      needed = texts;
    }
    return (texts.isEmpty() || hasOne(texts, text)) && searched.occursIn(text);
  }

  private static boolean hasOne(List<String> texts, String text) {
    for (String each : texts) {
      int last = text.length() - each.length();
      for (int at = 0; at <= last; at++) {
        if (text.regionMatches(true, at, each, 0, each.length())) {
          return true;
        }
      }
    }
    return false;
  }

  Pattern compiled() {
    return searched.pattern();
  }

  @Override
  public String toString() {
    return expression;
  }
}
