package org.evenkeel.forensics.scan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.payload.Judgement;
import org.evenkeel.forensics.payload.Payloads;
import org.evenkeel.forensics.payload.Strength;

/// Puts what a request's values were taken for into its row, for rules to ask. Targets of which
/// nothing can be said are remembered, as a store's pages recur by the million. One per thread.
final class PayloadFields {
  private static final int QUIET_TARGETS = 1 << 16;
  private static final int LONGEST = 8192;

  private final QuietTexts quiet = new QuietTexts(QUIET_TARGETS);

  /// @param hash the salted hash of the target
  void put(Row row, long hash) {
    if (!row.has(Field.TARGET) || quiet.knows(hash)) {
      return;
    }
    int from = row.start(Field.TARGET);
    int to = Math.min(row.end(Field.TARGET), from + LONGEST);
    byte[] base = row.base(Field.TARGET);
    if (!WorthJudging.is(base, from, to) || !put(row, base, from, to)) {
      quiet.remember(hash);
    }
  }

  /// Judges whatever stands there; says whether it is anything.
  static boolean put(Row row, byte[] base, int from, int to) {
    List<Judgement> judgements =
        Payloads.ofTarget(new String(base, from, to - from, StandardCharsets.UTF_8));
    String kinds =
        judgements.stream()
            .filter(judgement -> judgement.strength() != Strength.ODD)
            .map(judgement -> judgement.kind().word())
            .distinct()
            .collect(Collectors.joining(" "));
    if (kinds.isEmpty()) {
      return false;
    }
    Judgement surest = judgements.getFirst();
    row.put(Field.PAYLOAD_KIND, kinds);
    row.put(Field.PAYLOAD_STRENGTH, surest.strength().name().toLowerCase(Locale.ROOT));
    row.put(Field.PAYLOAD_DECODED, surest.decoded());
    return true;
  }
}
