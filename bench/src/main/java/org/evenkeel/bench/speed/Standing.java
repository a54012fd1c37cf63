package org.evenkeel.bench.speed;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/// Where a contender stands after a race: its runs, or why there are none.
sealed interface Standing {
  String name();

  /// It took part. `runs` is not empty.
  record Ran(String name, List<Run> runs) implements Standing {
    public Ran {
      runs = runs.stream().sorted(Comparator.comparing(Run::wall)).toList();
    }

    Duration fastest() {
      return runs.getFirst().wall();
    }

    /// The middle one; of an even number, the slower of the two in the middle.
    Run median() {
      return runs.get(runs.size() / 2);
    }

    Duration slowest() {
      return runs.getLast().wall();
    }

    /// The largest of all runs, in bytes.
    long peak() {
      return runs.stream().mapToLong(Run::peak).max().orElse(0);
    }
  }

  /// It could not take part; `why` tells the user what to do.
  record Absent(String name, String why) implements Standing {}
}
