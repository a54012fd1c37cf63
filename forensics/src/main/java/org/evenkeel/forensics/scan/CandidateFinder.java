package org.evenkeel.forensics.scan;

import java.util.Arrays;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.rule.Literal.Where;

/// Finds the rules that a row matches. Most rows have no part that leaves a rule possible and cost
/// a few look-ups; the others are tried rule by rule, as they stand and with their escapes undone.
/// One per thread.
final class CandidateFinder {
  private final Prefilter filter;
  private final Prefilter rest;
  private final PartFinder target;
  private final PartFinder agent;
  private final PartFinder referer;
  private final PartFinder method;
  private final PartFinder payload;
  private final PartFinder host;
  private final PayloadFields payloads;
  private final LineFinder line;
  private final CalmTexts calm = new CalmTexts();
  private final boolean byParts;
  private final long salt;
  private final Decoding decoding = new Decoding();
  private final long[] tried;
  private final int[] matches;
  private boolean touched;
  private int matched;

  CandidateFinder(Prefilter filter, long salt) {
    this(filter, filter, salt, new JudgedTexts());
  }

  /// @param filter tells by parts that recur which rules are possible
  /// @param rest tells it by the others
  /// @param judged what is known of texts, to all threads
  CandidateFinder(Prefilter filter, Prefilter rest, long salt, JudgedTexts judged) {
    this.filter = filter;
    this.rest = rest;
    this.payloads = new PayloadFields(judged);
    this.target = new PartFinder(filter, Where.TARGET, salt);
    this.agent = new PartFinder(filter, Where.USER_AGENT, salt);
    this.referer = new PartFinder(filter, Where.REFERER, salt);
    this.method = new PartFinder(filter, Where.METHOD, salt);
    this.payload = new PartFinder(filter, Where.PAYLOAD, salt);
    this.host = new PartFinder(rest, Where.HOST, salt);
    this.line = new LineFinder(rest.part(Where.LINE));
    this.byParts = !host.isWanted() && !line.isWanted() && rest.always().length == 0;
    this.salt = salt;
    this.tried = new long[(filter.rules().size() >> 6) + 1];
    this.matches = new int[filter.rules().size()];
  }

  /// Tries `row` against the rules and returns how many match; `match` then tells which.
  int find(Row row) {
    return find(row, hash(row, Field.TARGET), hash(row, Field.USER_AGENT));
  }

  /// The same, for a row whose salted hashes are known.
  int find(Row row, long targetHash, long agentHash) {
    matched = 0;
    long refererHash = hash(row, Field.REFERER);
    long methodHash = hash(row, Field.METHOD);
    boolean isCalm =
        !row.has(Field.BODY) && calm.knows(targetHash, methodHash, agentHash, refererHash);
    if (isCalm && byParts) {
      return 0;
    }
    decoding.start();
    if (touched) {
      Arrays.fill(tried, 0);
      touched = false;
    }
    if (!isCalm) {
      calm.remember(tryParts(row, targetHash, methodHash, agentHash, refererHash));
    }
    tryRest(row, targetHash, agentHash, refererHash);
    return matched;
  }

  /// Whether a line of this browser and referer leaves no rule possible if its request does not.
  boolean isCalmSender(long agentHash, long refererHash) {
    return byParts && calm.knowsSender(agentHash, refererHash);
  }

  /// Whether the request of the row tried last leaves no rule possible.
  boolean wasCalmRequest() {
    return byParts && calm.knowsRequest();
  }

  /// Tries what parts that recur leave possible, and returns which of them are not calm.
  private int tryParts(
      Row row, long targetHash, long methodHash, long agentHash, long refererHash) {
    int loud = filter.asksForPayloads() ? payloads.put(row, targetHash, agentHash, refererHash) : 0;
    loud |= tryTarget(target.find(row, targetHash, decoding), row) ? 1 : 0;
    loud |= tryAll(agent, agent.find(row, agentHash, decoding), row) ? 2 : 0;
    loud |= tryAll(referer, referer.find(row, refererHash, decoding), row) ? 4 : 0;
    loud |= tryAll(method, method.find(row, methodHash, decoding), row) ? 1 : 0;
    return loud;
  }

  /// Tries what else leaves possible: parts that are not remembered, and the line as a whole.
  private void tryRest(Row row, long targetHash, long agentHash, long refererHash) {
    if (host.isWanted() && row.has(Field.HOST)) {
      tryAll(host, host.find(row, hash(row, Field.HOST), decoding), row);
    }
    if (row.has(Field.PAYLOAD_KIND)) {
      tryAll(payload, payload.find(row, hash(row, Field.PAYLOAD_KIND), decoding), row);
    }
    for (int at = line.find(row, targetHash, refererHash, agentHash) - 1; at >= 0; at--) {
      tryOne(line.rule(at), row);
    }
    for (int rule : rest.always()) {
      tryOne(rule, row);
    }
  }

  /// The number of the rule that matched as the `at`-th.
  int match(int at) {
    return matches[at];
  }

  private long hash(Row row, Field field) {
    return row.has(field) ? Octet.hash(row.base(field), row.start(field), row.end(field), salt) : 0;
  }

  /// Tries what the target leaves possible and the method does not rule out, and tells whether
  /// there was any: a page to which nobody but an intruder posts is calm for those who look at it.
  private boolean tryTarget(int count, Row row) {
    int possible = 0;
    for (int at = 0; at < count; at++) {
      if (filter.rules().possible(target.rule(at), Where.METHOD, row)) {
        tryPossible(target, target.rule(at), row);
        possible++;
      }
    }
    return possible > 0;
  }

  /// Whether there was anything to try.
  private boolean tryAll(PartFinder part, int count, Row row) {
    for (int at = 0; at < count; at++) {
      tryPossible(part, part.rule(at), row);
    }
    return count > 0;
  }

  private void tryPossible(PartFinder part, int rule, Row row) {
    if (!part.decides(rule)) {
      tryOne(rule, row);
    } else if (isNew(rule)) {
      matches[matched++] = rule;
    }
  }

  private void tryOne(int rule, Row row) {
    if (isNew(rule)) {
      Row decoded = decoding.of(row);
      if (filter.rules().matches(rule, row)
          || (decoded != row && filter.rules().matches(rule, decoded))) {
        matches[matched++] = rule;
      }
    }
  }

  /// Whether the rule was not tried yet on this row.
  private boolean isNew(int rule) {
    long bit = 1L << rule;
    boolean isNew = (tried[rule >> 6] & bit) == 0;
    tried[rule >> 6] |= bit;
    touched = true;
    return isNew;
  }
}
