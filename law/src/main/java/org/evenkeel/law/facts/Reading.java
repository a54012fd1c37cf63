package org.evenkeel.law.facts;

import java.util.List;
import org.evenkeel.law.yaml.Problem;

/// What came of reading a facts file.
public sealed interface Reading {
  /// It can be used.
  record Read(Facts facts) implements Reading {}

  /// It cannot; each problem says what to write instead.
  record Refused(List<Problem> problems) implements Reading {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
