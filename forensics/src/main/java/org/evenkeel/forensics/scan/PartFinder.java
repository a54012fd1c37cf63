package org.evenkeel.forensics.scan;

import java.util.Arrays;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.rule.Literal.Where;

/// Finds the rules that one part of a line leaves possible: those of which a literal stands in it,
/// or that ask for no literal, and which do not fail by this part alone. What a text leaves
/// possible is remembered. One per thread.
final class PartFinder {
  private final Prefilter filter;
  private final Prefilter.Part part;
  private final Where where;
  private final Field field;
  private final QuietTexts quiet;
  private final LoudTexts loud;
  private final long[] found;
  private final long[] seen;
  private final int[] rules;
  private final VainPaths paths;
  private int count;

  /// @param salt of the hashes
  PartFinder(Prefilter filter, Where where, long salt) {
    this.filter = filter;
    this.part = filter.part(where);
    this.where = where;
    this.field = where.fields().getFirst();
    this.quiet = part.known().quiet();
    this.loud = part.known().loud();
    this.found = new long[(part.automaton().size() >> 6) + 1];
    this.seen = new long[(filter.rules().size() >> 6) + 1];
    this.rules = new int[filter.rules().size()];
    this.paths = new VainPaths(filter.rules(), where, salt);
  }

  /// Returns how many rules are possible by this part of the row; `rule` then tells which.
  ///
  /// @param hash the salted hash of the part
  int find(Row row, long hash, Decoding decoding) {
    if (part.isEmpty() || !row.has(field) || quiet.knows(hash)) {
      return 0;
    }
    int[] known = loud.of(hash);
    if (known != null) {
      System.arraycopy(known, 0, rules, 0, known.length);
      return known.length;
    }
    look(row, decoding.of(row));
    if (count == 0) {
      quiet.remember(hash);
    } else {
      loud.remember(hash, Arrays.copyOf(rules, count));
    }
    return count;
  }

  private void look(Row row, Row decoded) {
    count = 0;
    Arrays.fill(seen, 0);
    paths.start(row);
    if (occursIn(row) || (decoded != row && occursIn(decoded))) {
      gather(row, decoded);
    }
    for (int at = 0; at < part.rests().size(); at++) {
      considerRest(part.rests().get(at), row, decoded);
    }
  }

  /// Whether any rule asks for this part.
  boolean isWanted() {
    return !part.isEmpty();
  }

  int rule(int at) {
    return rules[at];
  }

  /// Whether a rule that this part leaves possible matches, whatever the others say.
  boolean decides(int rule) {
    return part.decided().get(rule);
  }

  private boolean occursIn(Row row) {
    return part.automaton().occursIn(row.base(field), row.start(field), row.end(field));
  }

  private void gather(Row row, Row decoded) {
    Arrays.fill(found, 0);
    mark(row);
    if (decoded != row) {
      mark(decoded);
    }
    for (int word = 0; word < found.length; word++) {
      for (long left = found[word]; left != 0; left &= left - 1) {
        int literal = (word << 6) + Long.numberOfTrailingZeros(left);
        for (int rule : part.rulesOfLiteral().get(literal)) {
          consider(rule, row, decoded);
        }
      }
    }
  }

  private void mark(Row row) {
    part.automaton().mark(row.base(field), row.start(field), row.end(field), found);
  }

  private void consider(int rule, Row row, Row decoded) {
    long bit = 1L << rule;
    if ((seen[rule >> 6] & bit) != 0) {
      return;
    }
    seen[rule >> 6] |= bit;
    if (paths.rulesOut(rule)) {
      return;
    }
    if (filter.rules().possible(rule, where, row)
        || (decoded != row && filter.rules().possible(rule, where, decoded))) {
      rules[count++] = rule;
    } else {
      paths.failed(rule, row, decoded);
    }
  }

  private void considerRest(int rule, Row row, Row decoded) {
    if ((seen[rule >> 6] & 1L << rule) != 0 || paths.rulesOutRest(rule)) {
      return;
    }
    if (filter.rules().restPossible(rule, where, row)
        || (decoded != row && filter.rules().restPossible(rule, where, decoded))) {
      rules[count++] = rule;
    } else {
      paths.restFailed(rule, row, decoded);
    }
  }
}
