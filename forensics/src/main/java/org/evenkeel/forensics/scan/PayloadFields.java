package org.evenkeel.forensics.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.payload.Judgement;
import org.evenkeel.forensics.payload.Payloads;
import org.evenkeel.forensics.payload.Strength;

/// Puts what a request's values were taken for into its row, for rules to ask. Targets of which
/// nothing can be said are remembered, as a store's pages recur by the million.
final class PayloadFields {
  private static final int LONGEST = 8192;

  private static final List<Field> FIELDS =
      List.of(Field.TARGET, Field.USER_AGENT, Field.REFERER, Field.BODY);

  /// The same text means something else in another field.
  private static final long[] OF_FIELD = {0, 0x632be59bd9b4e019L, 0xe220a8397b1dcdafL};

  private final JudgedTexts known;
  private final QuietTexts quiet;

  /// @param known what is known of texts, to all threads
  PayloadFields(JudgedTexts known) {
    this.known = known;
    this.quiet = known.plain();
  }

  /// Returns the fields of which something is said, as bits: 1 for the target, 2 for the user
  /// agent, 4 for the referer, 8 for the body, which recurs too seldom to be remembered.
  ///
  /// @param targetHash the salted hash of the target
  /// @param agentHash that of the user agent
  /// @param refererHash that of the referer
  int put(Row row, long targetHash, long agentHash, long refererHash) {
    long ofTarget = targetHash ^ OF_FIELD[0];
    long ofAgent = agentHash ^ OF_FIELD[1];
    long ofReferer = refererHash ^ OF_FIELD[2];
    boolean target = isWorth(row, Field.TARGET, ofTarget);
    boolean agent = row.has(Field.USER_AGENT) && !quiet.knows(ofAgent);
    boolean referer = isWorth(row, Field.REFERER, ofReferer);
    boolean body = row.has(Field.BODY) && isWorth(row, Field.BODY);
    if (!target && !agent && !referer && !body) {
      return 0;
    }
    List<Judgement> judgements = new ArrayList<>();
    int loud = target && add(row, Field.TARGET, ofTarget, judgements) ? 1 : 0;
    loud |= agent && add(row, Field.USER_AGENT, ofAgent, judgements) ? 2 : 0;
    loud |= referer && add(row, Field.REFERER, ofReferer, judgements) ? 4 : 0;
    loud |= body && judgements.addAll(judge(row, Field.BODY, true)) ? 8 : 0;
    put(row, judgements);
    return loud;
  }

  private boolean isWorth(Row row, Field field, long hash) {
    if (!row.has(field) || quiet.knows(hash)) {
      return false;
    }
    boolean worth = isWorth(row, field);
    if (!worth) {
      quiet.remember(hash);
    }
    return worth;
  }

  private static boolean isWorth(Row row, Field field) {
    int from = row.start(field) + (field == Field.REFERER ? scheme(row) : 0);
    return WorthJudging.is(row.base(field), from, Math.min(row.end(field), from + LONGEST));
  }

  /// How long the `https://` is with which a referer begins: two slashes that say nothing.
  private static int scheme(Row row) {
    int from = row.start(Field.REFERER);
    byte[] base = row.base(Field.REFERER);
    for (int at = from; at < Math.min(row.end(Field.REFERER) - 2, from + 8); at++) {
      if (base[at] == ':' && base[at + 1] == '/' && base[at + 2] == '/') {
        return at + 3 - from;
      }
    }
    return 0;
  }

  /// Whether anything is said of the field.
  private boolean add(Row row, Field field, long hash, List<Judgement> all) {
    List<Judgement> found = known.of(hash);
    if (found == null) {
      found = judge(row, field, true);
      if (found.isEmpty()) {
        quiet.remember(hash);
      } else {
        known.put(hash, row.end(field) - row.start(field), found);
      }
    }
    return all.addAll(found);
  }

  /// Judges whatever stands in the row, without looking first whether it is worth it.
  static void putAll(Row row) {
    List<Judgement> judgements = new ArrayList<>();
    FIELDS.forEach(field -> judgements.addAll(judge(row, field, row.has(field))));
    put(row, judgements);
  }

  private static List<Judgement> judge(Row row, Field field, boolean wanted) {
    String text = wanted ? row.text(field) : null;
    if (text == null) {
      return List.of();
    }
    String bounded = text.substring(0, Math.min(text.length(), LONGEST));
    List<Judgement> judgements =
        switch (field) {
          case USER_AGENT -> Payloads.ofUserAgent(bounded);
          case REFERER -> Payloads.ofReferer(bounded);
          case BODY -> Payloads.ofTarget("/?" + bounded);
          default -> Payloads.ofTarget(bounded);
        };
    return judgements.stream().filter(each -> each.strength() != Strength.ODD).toList();
  }

  private static void put(Row row, List<Judgement> judgements) {
    if (judgements.isEmpty()) {
      return;
    }
    Judgement surest = Collections.max(judgements, Comparator.comparing(Judgement::strength));
    Set<String> kinds = new LinkedHashSet<>();
    judgements.forEach(judgement -> kinds.add(judgement.kind().word()));
    row.put(Field.PAYLOAD_KIND, String.join(" ", kinds));
    row.put(Field.PAYLOAD_STRENGTH, surest.strength().name().toLowerCase(Locale.ROOT));
    row.put(Field.PAYLOAD_DECODED, surest.decoded());
  }
}
