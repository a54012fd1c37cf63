package org.evenkeel.bench.ledger;

import java.util.ArrayList;
import java.util.List;

/// What came of one kind of fault.
///
/// @param fault what was done
/// @param times how often
/// @param held how often all that was promised held
/// @param note more to say, or why it was left out
/// @param wrong the first things that did not hold
record Outcome(String fault, long times, long held, String note, List<String> wrong) {
  private static final int SHOWN = 10;

  Outcome {
    wrong = List.copyOf(wrong.subList(0, Math.min(SHOWN, wrong.size())));
  }

  static Outcome skipped(String fault, String why) {
    return new Outcome(fault, 0, 0, "left out: " + why, List.of());
  }

  boolean good() {
    return held == times;
  }

  String row() {
    return "| %s | %,d | %,d | %s |".formatted(fault, times, held, note);
  }

  /// Adds up while trials run.
  static final class Sum {
    private final String fault;
    private final List<String> wrong = new ArrayList<>();
    private long times;
    private long held;

    Sum(String fault) {
      this.fault = fault;
    }

    void add(String which, List<String> faults) {
      times++;
      held += faults.isEmpty() ? 1 : 0;
      faults.forEach(each -> wrong.add(which + ": " + each));
    }

    Outcome end(String note) {
      return new Outcome(fault, times, held, note, wrong);
    }
  }
}
