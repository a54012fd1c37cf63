package org.evenkeel.forensics.scan;

import java.util.Arrays;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// Finds the rules of which a literal stands anywhere in a line: those about whole lines or rare
/// fields. Target, user agent and referer recur, so what a walk through them comes to is
/// remembered; what stands between them is walked through each time. One per thread.
final class LineFinder {
  private static final Field[] FIELDS = Field.values();
  private static final int TEXTS = 1 << 15;
  private static final Field[] RECURRING = {Field.TARGET, Field.REFERER, Field.USER_AGENT};

  private final Prefilter.Part part;
  private final LiteralAutomaton automaton;
  private final WalkedTexts texts;
  private final long[] found;
  private final long[] within;
  private final long[] hashes = new long[RECURRING.length];
  private int[] rules = new int[16];
  private int count;

  LineFinder(Prefilter.Part part) {
    this.part = part;
    this.automaton = part.automaton();
    this.texts = new WalkedTexts(automaton.size() == 0 ? 1 : TEXTS);
    this.found = new long[(automaton.size() >> 6) + 1];
    this.within = new long[found.length];
  }

  boolean isWanted() {
    return automaton.size() > 0;
  }

  /// Returns how many rules the line's literals speak for, some of them more than once; `rule` then
  /// tells which. Fields that do not stand in the line as they are, are searched beside it.
  ///
  /// @param target the salted hash of the target, 0 when it is absent, like the others
  int find(Row row, long target, long referer, long agent) {
    count = 0;
    if (!isWanted()) {
      return 0;
    }
    hashes[0] = target;
    hashes[1] = referer;
    hashes[2] = agent;
    Arrays.fill(found, 0);
    walk(row);
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

  private void walk(Row row) {
    int at = row.from();
    int state = 0;
    for (int next = next(row, at); next >= 0; next = next(row, at)) {
      Field field = RECURRING[next];
      state = automaton.walk(row.bytes(), at, row.start(field), state, found);
      state = through(row, field, hashes[next], state);
      at = row.end(field);
    }
    int _ = automaton.walk(row.bytes(), at, row.to(), state, found);
  }

  /// Which recurring field begins first at `at` or later in the line; -1 when there is none.
  private static int next(Row row, int at) {
    int next = -1;
    for (int each = 0; each < RECURRING.length; each++) {
      Field field = RECURRING[each];
      if (row.isSliceOfLine(field)
          && row.start(field) >= at
          && row.end(field) > row.start(field)
          && row.end(field) <= row.to()
          && (next < 0 || row.start(field) < row.start(RECURRING[next]))) {
        next = each;
      }
    }
    return next;
  }

  /// The state behind a field. What began before the field is followed until nothing of it is left;
  /// from there on, the field's text alone decides.
  private int through(Row row, Field field, long hash, int before) {
    byte[] bytes = row.bytes();
    int from = row.start(field);
    int to = row.end(field);
    int state = before;
    for (int at = from; automaton.depth(state) > at - from; at++) {
      if (at == to) {
        return state;
      }
      state = automaton.walk(bytes, at, at + 1, state, found);
    }
    int known = texts.find(hash);
    if (known < 0) {
      Arrays.fill(within, 0);
      int end = automaton.walk(bytes, from, to, 0, within);
      texts.remember(hash, end, within);
      for (int word = 0; word < found.length; word++) {
        found[word] |= within[word];
      }
      return end;
    }
    for (int literal : texts.literals(known)) {
      found[literal >> 6] |= 1L << literal;
    }
    return texts.end(known);
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
