package org.evenkeel.forensics.scan;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.evenkeel.forensics.payload.Judgement;
import org.jspecify.annotations.Nullable;

/// What texts were taken for, by their salted hashes: what one thread judged, the others need not,
/// nor the second pass. Of texts that were taken for something, it holds so many short ones, and no
/// more; of which nothing can be said, those asked for last.
final class JudgedTexts {
  private static final int MOST = 4096;
  private static final int LONGEST = 1024;

  private static final int PLAIN = 1 << 17;

  private final Map<Long, List<Judgement>> judged = new ConcurrentHashMap<>();
  private final QuietTexts plain = new QuietTexts(PLAIN);

  /// Texts of which nothing can be said.
  QuietTexts plain() {
    return plain;
  }

  @Nullable List<Judgement> of(long hash) {
    return judged.get(hash);
  }

  void put(long hash, int length, List<Judgement> judgements) {
    if (length <= LONGEST && judged.size() < MOST) {
      judged.put(hash, judgements);
    }
  }
}
