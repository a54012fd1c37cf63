package org.evenkeel.forensics.scan;

import java.util.Arrays;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// Finds the rules of which a literal stands anywhere in a line: those about whole lines or rare
/// fields. One per thread.
final class LineFinder {
  private static final Field[] FIELDS = Field.values();

  private final Prefilter.Part part;
  private final long[] found;
  private int[] rules = new int[16];
  private int count;

  LineFinder(Prefilter.Part part) {
    this.part = part;
    this.found = new long[(part.automaton().size() >> 6) + 1];
  }

  /// Returns how many rules the line's literals speak for, some of them more than once; `rule` then
  /// tells which. Fields that do not stand in the line as they are, are searched beside it.
  int find(Row row) {
    count = 0;
    LiteralAutomaton automaton = part.automaton();
    if (automaton.size() == 0) {
      return 0;
    }
    Arrays.fill(found, 0);
    automaton.mark(row.bytes(), row.from(), row.to(), found);
    for (long left = row.outsideLine(); left != 0; left &= left - 1) {
      Field field = FIELDS[Long.numberOfTrailingZeros(left)];
      automaton.mark(row.base(field), row.start(field), row.end(field), found);
    }
    for (int word = 0; word < found.length; word++) {
      for (long left = found[word]; left != 0; left &= left - 1) {
        add(part.rulesOfLiteral().get((word << 6) + Long.numberOfTrailingZeros(left)));
      }
    }
    return count;
  }

  int rule(int at) {
    return rules[at];
  }

  private void add(int[] more) {
    while (count + more.length > rules.length) {
      rules = Arrays.copyOf(rules, rules.length * 2);
    }
    System.arraycopy(more, 0, rules, count, more.length);
    count += more.length;
  }
}
