package org.evenkeel.forensics.payload;

import com.google.re2j.Pattern;
import java.util.StringJoiner;
import org.evenkeel.forensics.expression.Expression;
import org.jspecify.annotations.Nullable;

/// Many expressions as one, which most texts fail at once: they are then tried one by one only for
/// what is worth explaining.
final class Gate {
  private final StringJoiner all = new StringJoiner("|");
  private volatile @Nullable Expression expression;

  void add(String expression) {
    all.add("(?:" + expression + ")");
  }

  boolean opensFor(String text) {
    Expression known = expression;
    if (known == null) {
      known = Expression.of(all.toString(), Pattern.DOTALL);
      expression = known;
    }
    return known.occursIn(text);
  }
}
