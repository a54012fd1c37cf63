package org.evenkeel.cli.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.investigation.Activity;

/// Attack activity as a drawing of a few rows. Steps that do not fit side by side share a column.
///
/// @param rows the bars, top row first
/// @param successes a mark under each column in which something succeeded
/// @param axis when the first column begins and the last one ends
/// @param step how long a column is
/// @param highest what the highest bar stands for
/// @param mark the mark of success
record Histogram(
    List<String> rows, String successes, String axis, Duration step, long highest, String mark) {
  private static final int HEIGHT = 3;
  private static final String BLOCKS = " ▁▂▃▄▅▆▇█";
  private static final String ASCII = " .:#";

  static Histogram of(Activity activity, int columns, boolean unicode) {
    int together = Math.ceilDiv(activity.counts().size(), columns);
    List<Long> counts = merged(activity.counts(), together);
    List<Long> successes = merged(activity.successes(), together);
    Duration step = activity.step().multipliedBy(together);
    long highest = counts.stream().mapToLong(Long::longValue).max().orElse(0);
    String ramp = unicode ? BLOCKS : ASCII;
    List<String> rows = new ArrayList<>();
    for (int row = HEIGHT - 1; row >= 0; row--) {
      rows.add(row(counts, highest, row, ramp));
    }
    String mark = unicode ? "▲" : "^";
    Instant end = activity.from().plus(step.multipliedBy(counts.size()));
    String axis = axis(activity.from(), end, counts.size());
    return new Histogram(rows, marks(successes, mark), axis, step, highest, mark);
  }

  boolean hasSuccess() {
    return successes.contains(mark);
  }

  private static List<Long> merged(List<Long> counts, int together) {
    List<Long> merged = new ArrayList<>();
    for (int from = 0; from < counts.size(); from += together) {
      List<Long> group = counts.subList(from, Math.min(from + together, counts.size()));
      merged.add(group.stream().mapToLong(Long::longValue).sum());
    }
    return merged;
  }

  /// The part of each bar that reaches into `row`; a bar that stands for anything shows at least a
  /// trace.
  private static String row(List<Long> counts, long highest, int row, String ramp) {
    int full = ramp.length() - 1;
    StringBuilder drawn = new StringBuilder();
    for (long count : counts) {
      long scaled = highest == 0 ? 0 : Math.round((double) count * full * HEIGHT / highest);
      long height = count > 0 ? Math.max(1, scaled) : 0;
      drawn.append(ramp.charAt(Math.clamp(height - (long) row * full, 0, full)));
    }
    return drawn.toString();
  }

  private static String marks(List<Long> successes, String mark) {
    StringBuilder drawn = new StringBuilder();
    successes.forEach(count -> drawn.append(count > 0 ? mark : " "));
    return drawn.toString();
  }

  private static String axis(Instant from, Instant to, int columns) {
    String first = When.minute(from);
    String last = When.minute(to);
    int between = Math.max(1, columns - first.length() - last.length());
    return between > 1 ? first + " ".repeat(between) + last : first + " to " + last;
  }
}
