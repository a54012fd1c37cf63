package org.evenkeel.forensics.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.evenkeel.forensics.investigation.Gloss;
import org.evenkeel.forensics.investigation.Investigation;

/// The words for people behind the words of documents.
final class Words {
  private Words() {}

  static String moment(Instant at) {
    return Gloss.moment(at);
  }

  /// A length of time in its two largest units.
  static String length(Duration length) {
    if (length.toDays() > 0) {
      return both(plural(length.toDays(), "day"), length.toHoursPart(), "hour");
    }
    if (length.toHours() > 0) {
      return both(plural(length.toHours(), "hour"), length.toMinutesPart(), "minute");
    }
    return length.toMinutes() > 0
        ? both(plural(length.toMinutes(), "minute"), length.toSecondsPart(), "second")
        : plural(length.toSeconds(), "second");
  }

  private static String both(String large, int small, String noun) {
    return small == 0 ? large : large + " " + plural(small, noun);
  }

  static String plural(long count, String noun) {
    return count(count) + " " + noun + (count == 1 ? "" : "s");
  }

  static String count(long count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }

  static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  static String verdict(Investigation found) {
    if (!found.coverage().judged()) {
      return "Nothing could be judged";
    }
    return switch (found.verdict()) {
      case NO_EVIDENCE -> "Nothing found";
      case ATTEMPTS_ONLY -> "Attempts, no break-in seen";
      case POSSIBLE -> "A break-in is possible";
      case PROBABLE -> "A break-in is probable";
      case CONFIRMED -> "A break-in is confirmed";
    };
  }

  /// `sql-injection` as people write it, at the beginning of a sentence.
  static String technique(String name) {
    return name.equals("unknown") ? "Not in the evidence" : capital(Gloss.technique(name));
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
