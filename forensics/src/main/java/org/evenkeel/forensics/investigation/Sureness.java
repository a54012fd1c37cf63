package org.evenkeel.forensics.investigation;

/// How sure an answer is, in the one scale of words that all of it uses: story, way in, holes, in
/// the terminal, in reports and at the desk.
public enum Sureness {
  /// From 95 in 100.
  ALMOST_CERTAIN(95, "almost certain"),
  /// From 80 in 100.
  PROBABLE(80, "probable"),
  /// From 50 in 100: more likely than all else together.
  POSSIBLE(50, "possible, and the leading explanation"),
  /// From 10 in 100: one of several explanations.
  UNDETERMINED(10, "undetermined, one of several explanations"),
  /// Less: told for the sake of completeness.
  UNLIKELY(0, "unlikely, one of several explanations");

  private final int percent;
  private final String phrase;

  Sureness(int percent, String phrase) {
    this.percent = percent;
    this.phrase = phrase;
  }

  /// @param confidence 0 to 1; the word fits the percentage as it is shown, in whole numbers
  public static Sureness of(double confidence) {
    for (Sureness each : values()) {
      if (percent(confidence) >= each.percent) {
        return each;
      }
    }
    return UNLIKELY;
  }

  /// In whole numbers, as people are shown it.
  public static long percent(double confidence) {
    return Math.round(confidence * 100);
  }

  /// The word alone: `probable`.
  public String word() {
    int comma = phrase.indexOf(',');
    return comma < 0 ? phrase : phrase.substring(0, comma);
  }

  /// The word as the end of a sentence: `possible, and the leading explanation`.
  public String phrase() {
    return phrase;
  }
}
