package org.evenkeel.forensics.investigation;

import java.util.Locale;

/// How a source's clock stands to the others, as far as the same acts told by both show it.
///
/// @param source the source's path, or what kind of sources
/// @param offsetSeconds how far it was ahead of the web access log; already taken off all times
/// @param uncertaintySeconds times may be off by so much either way
/// @param anchors how many acts both tell
/// @param why a sentence
public record Clock(
    String source, double offsetSeconds, double uncertaintySeconds, int anchors, String why) {
  /// For people: how it stood, how sure that is, and how it is known.
  public String sentence() {
    String off =
        Math.abs(offsetSeconds) < 1
            ? "agrees with the web's"
            : "was " + length(Math.abs(offsetSeconds)) + (offsetSeconds > 0 ? " ahead" : " behind");
    return "The clock of "
        + source
        + " "
        + off
        + ", give or take "
        + length(uncertaintySeconds)
        + (anchors > 0 ? " (" + anchors + " acts told by both). " : ". ")
        + why
        + ".";
  }

  private static String length(double seconds) {
    long whole = Math.round(seconds);
    return whole < 120
        ? whole + " s"
        : whole < 7_200
            ? Math.round(whole / 60.0) + " min"
            : String.format(Locale.ENGLISH, "%.2f h", whole / 3_600.0).replace(".00", "");
  }
}
