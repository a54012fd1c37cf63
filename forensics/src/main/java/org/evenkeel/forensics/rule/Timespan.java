package org.evenkeel.forensics.rule;

import java.time.Duration;
import java.util.Map;

/// How long a correlation looks back: a number and a letter.
final class Timespan {
  /// Seconds of each unit. Months and years are pySigma's, as long as they are on average.
  private static final Map<Character, Long> UNITS =
      Map.of(
          's', 1L,
          'm', 60L,
          'h', 3_600L,
          'd', 86_400L,
          'w', 604_800L,
          'M', 2_629_746L,
          'y', 31_556_952L);

  private static final int MOST_DIGITS = 7;

  private Timespan() {}

  /// @throws RuleException when the section has none, or one that cannot be read
  static Duration of(Said.Keys section) {
    Said said = section.has("timespan") ? section.get("timespan") : section.get("timeframe");
    if (said == null || Said.isNothing(said)) {
      throw new RuleException("does not say within which time; write 'timespan: 10m'").at(section);
    }
    String text = Said.text(said, "a timespan").strip();
    int digits = Math.max(0, text.length() - 1);
    Long unit = text.isEmpty() ? null : UNITS.get(text.charAt(digits));
    boolean number =
        digits > 0
            && digits <= MOST_DIGITS
            && text.chars().limit(digits).allMatch(letter -> letter >= '0' && letter <= '9');
    if (unit == null || !number || Long.parseLong(text.substring(0, digits)) == 0) {
      throw new RuleException(
              "has the timespan "
                  + Quote.of(text)
                  + "; write one number and one letter, such as 30s, 90m, 24h or 7d")
          .at(said);
    }
    return Duration.ofSeconds(Long.parseLong(text.substring(0, digits)) * unit);
  }
}
