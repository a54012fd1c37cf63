package org.evenkeel.forensics.rule;

import java.util.Collection;
import java.util.Comparator;

/// The word that somebody who mistyped another may have meant.
final class Nearest {
  private static final int LONGEST = 40;
  private static final int MOST = 300;
  private static final int FARTHEST = 2;

  private Nearest() {}

  /// `; did you mean 'selection'?` as the end of a sentence, or nothing.
  static String hint(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return "";
    }
    return known.stream()
        .limit(MOST)
        .filter(name -> name.length() <= LONGEST)
        .filter(name -> distance(word, name) <= Math.min(FARTHEST, word.length() / 2))
        .min(Comparator.comparingInt(name -> distance(word, name)))
        .map(name -> "; perhaps " + Quote.of(name) + " is meant")
        .orElse("");
  }

  /// How many letters have to be added, left out or changed (Levenshtein).
  private static int distance(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int at = 0; at < before.length; at++) {
      before[at] = at;
    }
    for (int i = 0; i < one.length(); i++) {
      int[] row = new int[before.length];
      row[0] = i + 1;
      for (int j = 0; j < other.length(); j++) {
        int change = before[j] + (one.charAt(i) == other.charAt(j) ? 0 : 1);
        row[j + 1] = Math.min(change, 1 + Math.min(before[j + 1], row[j]));
      }
      before = row;
    }
    return before[other.length()];
  }
}
