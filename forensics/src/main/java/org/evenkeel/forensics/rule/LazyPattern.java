package org.evenkeel.forensics.rule;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/// A regular expression that is compiled when it is first needed: most rules never see a line that
/// gets so far, and start-up counts.
public final class LazyPattern {
  private final String expression;
  private final int flags;
  private volatile @Nullable Pattern pattern;

  LazyPattern(String expression, int flags) {
    this.expression = expression;
    this.flags = flags;
  }

  /// Whether it occurs in `text`.
  ///
  /// @throws com.google.re2j.PatternSyntaxException when it cannot run in linear time
  boolean occursIn(CharSequence text) {
    return compiled().matcher(text).find();
  }

  Pattern compiled() {
    Pattern known = pattern;
    if (known == null) {
      known = Pattern.compile(expression, flags);
      pattern = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return expression;
  }
}
