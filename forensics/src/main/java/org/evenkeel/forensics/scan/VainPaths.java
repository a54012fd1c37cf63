package org.evenkeel.forensics.scan;

import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.rule.Literal.Where;
import org.evenkeel.forensics.rule.RuleSet;

/// Remembers which rules a path leaves impossible whatever is asked of it: a program is asked for
/// something else by each line, and most rules fail by where it lies. One per thread.
///
/// Pairs of path and rule are known by salted hashes, so that an attacker cannot make a path that
/// is taken for another.
final class VainPaths {
  private static final int PAIRS = 1 << 14;
  private static final long OF_RULE = 0x9e3779b97f4a7c15L;

  private final RuleSet rules;
  private final long salt;
  private final boolean wanted;
  private final QuietTexts vain;
  private boolean asked;
  private long path;

  /// @param part of lines that rules are held against; only targets have paths
  /// @param salt of the hashes
  VainPaths(RuleSet rules, Where part, long salt) {
    this.rules = rules;
    this.salt = salt;
    this.wanted = part == Where.TARGET;
    this.vain = new QuietTexts(wanted ? PAIRS : 2);
  }

  /// Takes the path of `row`. One of which nothing is asked is a target of its own, and remembered
  /// as such.
  void start(Row row) {
    asked = wanted && row.has(Field.QUERY) && row.has(Field.PATH);
    path =
        asked
            ? Octet.hash(row.base(Field.PATH), row.start(Field.PATH), row.end(Field.PATH), salt)
            : 0;
  }

  /// Whether the rule is known to fail by the path.
  boolean rulesOut(int rule) {
    return asked && vain.knows(pair(rule, false));
  }

  /// The same for what the rule asks of lines without its literals.
  boolean rulesOutRest(int rule) {
    return asked && vain.knows(pair(rule, true));
  }

  /// Called for a rule that failed: remembers it if the path is enough for that.
  void failed(int rule, Row row, Row decoded) {
    boolean byPath =
        asked
            && !rules.possibleByPath(rule, row)
            && (decoded == row || !rules.possibleByPath(rule, decoded));
    if (byPath) {
      vain.remember(pair(rule, false));
    }
  }

  /// The same for what the rule asks of lines without its literals.
  void restFailed(int rule, Row row, Row decoded) {
    boolean byPath =
        asked
            && !rules.restPossibleByPath(rule, row)
            && (decoded == row || !rules.restPossibleByPath(rule, decoded));
    if (byPath) {
      vain.remember(pair(rule, true));
    }
  }

  private long pair(int rule, boolean rest) {
    return path ^ (2L * rule + (rest ? 2 : 1)) * OF_RULE;
  }
}
