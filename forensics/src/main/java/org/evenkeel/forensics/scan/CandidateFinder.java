package org.evenkeel.forensics.scan;

import java.util.Arrays;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// Finds the rules that a row matches. Most rows hold no literal of any rule and cost a few
/// look-ups; the others are tried rule by rule, as they stand and with their escapes undone. One
/// per thread.
final class CandidateFinder {
  private static final int MOST_DECODED = 16 * 1024;
  private static final int QUIET_TEXTS = 1 << 14;

  private final Prefilter filter;
  private final long salt;
  private final QuietTexts quiet = new QuietTexts(QUIET_TEXTS);
  private final Row decoded = new Row();
  private final byte[] scratch = new byte[2 * MOST_DECODED];
  private final long[] found;
  private final long[] tried;
  private final int[] matches;
  private int matched;
  private boolean afterDecoding;

  CandidateFinder(Prefilter filter, long salt) {
    this.filter = filter;
    this.salt = salt;
    this.found = new long[(filter.automaton().size() >> 6) + 1];
    this.tried = new long[(filter.rules().size() >> 6) + 1];
    this.matches = new int[filter.rules().size()];
  }

  /// Tries `row` against the rules and returns how many match; `match` then tells which.
  int find(Row row) {
    matched = 0;
    afterDecoding = false;
    boolean escaped = decode(row);
    if (filter.always().length == 0 && quiet(row) && (!escaped || decodedQuiet())) {
      return 0;
    }
    Arrays.fill(found, 0);
    Arrays.fill(tried, 0);
    filter.automaton().mark(row.bytes(), row.from(), row.to(), found);
    markFields(row);
    if (escaped) {
      markFields(decoded);
    }
    tryAll(row, escaped);
    return matched;
  }

  /// The number of the rule that matched as the `at`-th.
  int match(int at) {
    return matches[at];
  }

  /// Whether some rule matched only once escapes were undone.
  boolean afterDecoding() {
    return afterDecoding;
  }

  private boolean quiet(Row row) {
    return quiet(row, Field.TARGET)
        && quiet(row, Field.USER_AGENT)
        && quiet(row, Field.REFERER)
        && restQuiet(row);
  }

  private boolean quiet(Row row, Field field) {
    if (!row.has(field)) {
      return true;
    }
    byte[] base = row.base(field);
    long hash = Octet.hash(base, row.start(field), row.end(field), salt);
    if (quiet.knows(hash)) {
      return true;
    }
    if (filter.automaton().occursIn(base, row.start(field), row.end(field))) {
      return false;
    }
    quiet.remember(hash);
    return true;
  }

  /// All of the line that is not in the three long fields. When those are slices of the line in
  /// their usual order, that is the little before, between and behind them.
  private boolean restQuiet(Row row) {
    LiteralAutomaton automaton = filter.automaton();
    if (!row.isSliceOfLine(Field.TARGET)) {
      return !automaton.occursIn(row.bytes(), row.from(), row.to());
    }
    int at = row.end(Field.TARGET);
    boolean quiet = !automaton.occursIn(row.bytes(), row.from(), row.start(Field.TARGET));
    for (int i = 0; quiet && i < LONG_FIELDS.length; i++) {
      Field field = LONG_FIELDS[i];
      if (row.isSliceOfLine(field) && row.start(field) >= at) {
        quiet = !automaton.occursIn(row.bytes(), at, row.start(field));
        at = row.end(field);
      }
    }
    return quiet && !automaton.occursIn(row.bytes(), at, row.to());
  }

  private static final Field[] LONG_FIELDS = {Field.REFERER, Field.USER_AGENT};

  private boolean decodedQuiet() {
    return quiet(decoded, Field.TARGET) && quiet(decoded, Field.REFERER);
  }

  private void markFields(Row row) {
    mark(row, Field.TARGET);
    mark(row, Field.REFERER);
    mark(row, Field.USER_AGENT);
  }

  private void mark(Row row, Field field) {
    if (row.has(field)) {
      filter.automaton().mark(row.base(field), row.start(field), row.end(field), found);
    }
  }

  private void tryAll(Row row, boolean escaped) {
    for (int rule : filter.always()) {
      tryOne(rule, row, escaped);
    }
    for (int word = 0; word < found.length; word++) {
      for (long left = found[word]; left != 0; left &= left - 1) {
        for (int rule : filter.rulesOf((word << 6) + Long.numberOfTrailingZeros(left))) {
          tryOne(rule, row, escaped);
        }
      }
    }
  }

  private void tryOne(int rule, Row row, boolean escaped) {
    long bit = 1L << rule;
    if ((tried[rule >> 6] & bit) != 0) {
      return;
    }
    tried[rule >> 6] |= bit;
    if (filter.rules().matches(rule, row)) {
      matches[matched++] = rule;
    } else if (escaped && filter.rules().matches(rule, decoded)) {
      matches[matched++] = rule;
      afterDecoding = true;
    }
  }

  /// Fills `decoded` when the target or the referer holds escapes.
  private boolean decode(Row row) {
    boolean target = escaped(row, Field.TARGET);
    boolean referer = escaped(row, Field.REFERER);
    if (!target && !referer) {
      return false;
    }
    decoded.like(row);
    if (target) {
      decodeTarget(row);
    }
    if (referer) {
      int length = copy(row, Field.REFERER, MOST_DECODED);
      int end = PercentDecoding.decode(scratch, MOST_DECODED, MOST_DECODED + length, true);
      decoded.put(Field.REFERER, scratch, MOST_DECODED, end);
    }
    return true;
  }

  private void decodeTarget(Row row) {
    int length = copy(row, Field.TARGET, 0);
    int mark = Octet.indexOf(scratch, 0, length, (byte) '?');
    int pathEnd = PercentDecoding.decode(scratch, 0, mark, false);
    decoded.put(Field.PATH, scratch, 0, pathEnd);
    if (mark == length) {
      decoded.put(Field.TARGET, scratch, 0, pathEnd);
      return;
    }
    System.arraycopy(scratch, mark, scratch, pathEnd, length - mark);
    int end = PercentDecoding.decode(scratch, pathEnd + 1, pathEnd + length - mark, true);
    decoded.put(Field.QUERY, scratch, pathEnd + 1, end);
    decoded.put(Field.TARGET, scratch, 0, end);
  }

  private int copy(Row row, Field field, int to) {
    int length = Math.min(row.end(field) - row.start(field), MOST_DECODED);
    System.arraycopy(row.base(field), row.start(field), scratch, to, length);
    return length;
  }

  private static boolean escaped(Row row, Field field) {
    if (!row.has(field)) {
      return false;
    }
    byte[] base = row.base(field);
    int end = row.end(field);
    return Octet.indexOf(base, row.start(field), end, (byte) '%') < end
        || (field == Field.TARGET && Octet.indexOf(base, row.start(field), end, (byte) '+') < end);
  }
}
