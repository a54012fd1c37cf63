package org.evenkeel.law.yaml;

import java.util.Collection;
import java.util.Locale;

/// The known word that a mistaken one most resembles.
public final class Nearest {
  private static final int FARTHEST = 3;

  private Nearest() {}

  /// A sentence that proposes the nearest word, or nothing when none is near.
  public static String hint(String word, Collection<String> known) {
    String best = "";
    int least = Math.min(FARTHEST, Math.max(1, word.length() / 2)) + 1;
    for (String candidate : known) {
      int distance = distance(word.toUpperCase(Locale.ROOT), candidate.toUpperCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return best.isEmpty() ? "" : " Did you mean '" + best + "'?";
  }

  private static int distance(String left, String right) {
    if (Math.abs(left.length() - right.length()) > FARTHEST || left.length() > 60) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[right.length() + 1];
    for (int at = 0; at <= right.length(); at++) {
      row[at] = at;
    }
    for (int from = 1; from <= left.length(); from++) {
      int diagonal = row[0];
      row[0] = from;
      for (int to = 1; to <= right.length(); to++) {
        int same = left.charAt(from - 1) == right.charAt(to - 1) ? 0 : 1;
        int next = Math.min(diagonal + same, Math.min(row[to], row[to - 1]) + 1);
        diagonal = row[to];
        row[to] = next;
      }
    }
    return row[right.length()];
  }
}
