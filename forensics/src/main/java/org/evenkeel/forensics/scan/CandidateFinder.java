package org.evenkeel.forensics.scan;

import java.util.Arrays;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.rule.Literal.Where;

/// Finds the rules that a row matches. Most rows hold no literal of any rule and cost a few
/// look-ups; the others are tried rule by rule, as they stand and with their escapes undone. One
/// per thread.
final class CandidateFinder {
  private static final int QUIET_TEXTS = 1 << 14;
  private static final Field[] LONG_FIELDS = {Field.TARGET, Field.REFERER, Field.USER_AGENT};

  private final Prefilter filter;
  private final Prefilter.Part target;
  private final Prefilter.Part referer;
  private final Prefilter.Part agent;
  private final Prefilter.Part line;
  private final long salt;
  private final QuietTexts quiet = new QuietTexts(QUIET_TEXTS);
  private final Decoding decoding = new Decoding();
  private final long[] found;
  private final long[] tried;
  private final int[] matches;
  private int matched;

  CandidateFinder(Prefilter filter, long salt) {
    this.filter = filter;
    this.target = filter.part(Where.TARGET);
    this.referer = filter.part(Where.REFERER);
    this.agent = filter.part(Where.USER_AGENT);
    this.line = filter.part(Where.LINE);
    this.salt = salt;
    int most =
        Math.max(
            Math.max(target.automaton().size(), referer.automaton().size()),
            Math.max(agent.automaton().size(), line.automaton().size()));
    this.found = new long[(most >> 6) + 1];
    this.tried = new long[(filter.rules().size() >> 6) + 1];
    this.matches = new int[filter.rules().size()];
  }

  /// Tries `row` against the rules and returns how many match; `match` then tells which.
  int find(Row row) {
    matched = 0;
    boolean escaped = decoding.decode(row);
    if (filter.always().length == 0 && quiet(row) && (!escaped || quiet(decoding.row()))) {
      return 0;
    }
    Arrays.fill(tried, 0);
    for (int rule : filter.always()) {
      tryOne(rule, row, escaped);
    }
    Arrays.fill(found, 0);
    line.automaton().mark(row.bytes(), row.from(), row.to(), found);
    tryFound(line, row, escaped);
    tryField(target, Field.TARGET, row, escaped);
    tryField(referer, Field.REFERER, row, escaped);
    tryField(agent, Field.USER_AGENT, row, escaped);
    return matched;
  }

  /// The number of the rule that matched as the `at`-th.
  int match(int at) {
    return matches[at];
  }

  private boolean quiet(Row row) {
    return quiet(target, row, Field.TARGET)
        && quiet(agent, row, Field.USER_AGENT)
        && quiet(referer, row, Field.REFERER)
        && restQuiet(row);
  }

  private boolean quiet(Prefilter.Part part, Row row, Field field) {
    if (!row.has(field)) {
      return true;
    }
    byte[] base = row.base(field);
    long hash = Octet.hash(base, row.start(field), row.end(field), salt + field.ordinal());
    if (quiet.knows(hash)) {
      return true;
    }
    if (part.automaton().occursIn(base, row.start(field), row.end(field))) {
      return false;
    }
    quiet.remember(hash);
    return true;
  }

  /// All of the line that is not in the long fields: the little before, between and behind them.
  /// Texts sought here hold no blank and no quote, so none of them spans a field's edge.
  private boolean restQuiet(Row row) {
    LiteralAutomaton automaton = line.automaton();
    if (automaton.size() == 0) {
      return true;
    }
    int at = row.from();
    boolean quiet = true;
    for (int i = 0; quiet && i < LONG_FIELDS.length; i++) {
      Field field = LONG_FIELDS[i];
      if (row.isSliceOfLine(field) && row.start(field) >= at) {
        quiet = !automaton.occursIn(row.bytes(), at, row.start(field));
        at = row.end(field);
      }
    }
    return quiet && !automaton.occursIn(row.bytes(), at, row.to());
  }

  private void tryField(Prefilter.Part part, Field field, Row row, boolean escaped) {
    Arrays.fill(found, 0);
    mark(part, field, row);
    if (escaped) {
      mark(part, field, decoding.row());
    }
    tryFound(part, row, escaped);
  }

  private void mark(Prefilter.Part part, Field field, Row row) {
    if (row.has(field)) {
      part.automaton().mark(row.base(field), row.start(field), row.end(field), found);
    }
  }

  private void tryFound(Prefilter.Part part, Row row, boolean escaped) {
    for (int word = 0; word < found.length; word++) {
      for (long left = found[word]; left != 0; left &= left - 1) {
        for (int rule : part.rulesOfLiteral().get((word << 6) + Long.numberOfTrailingZeros(left))) {
          tryOne(rule, row, escaped);
        }
      }
    }
  }

  private void tryOne(int rule, Row row, boolean escaped) {
    long bit = 1L << rule;
    if ((tried[rule >> 6] & bit) == 0) {
      tried[rule >> 6] |= bit;
      if (filter.rules().matches(rule, row)
          || (escaped && filter.rules().matches(rule, decoding.row()))) {
        matches[matched++] = rule;
      }
    }
  }
}
