package org.evenkeel.law.yaml;

import java.util.ArrayList;
import java.util.List;

/// All that is wrong with one file, collected while it is read.
public final class Problems {
  private static final int MOST = 100;

  private final String source;
  private final List<Problem> found = new ArrayList<>();

  /// @param source the file's name
  public Problems(String source) {
    this.source = source;
  }

  public void add(int line, String sentence) {
    if (found.size() < MOST) {
      found.add(new Problem(source, line, sentence));
    }
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<Problem> found() {
    return List.copyOf(found);
  }
}
