package org.evenkeel.forensics.payload;

import com.google.re2j.Pattern;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// Many expressions as one, which most texts fail at once: they are then tried one by one only for
/// what is worth explaining.
final class Gate {
  private final StringJoiner all = new StringJoiner("|");
  private volatile @Nullable Pattern pattern;

  void add(String expression) {
    all.add("(?:" + expression + ")");
  }

  boolean opensFor(String text) {
    Pattern compiled = pattern;
    if (compiled == null) {
      compiled = Pattern.compile(all.toString(), Pattern.DOTALL);
      pattern = compiled;
    }
    return compiled.matcher(text).find();
  }
}
