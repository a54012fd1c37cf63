package org.evenkeel.forensics.story;

import java.util.Set;

/// What may have happened though no log shows it. Always possible, at a price.
enum Hypothesis {
  /// Something was seen: no hypothesis.
  NONE("", ""),
  BEFORE_COVERAGE("before-coverage", "It happened before the logs begin, and left nothing in them"),
  HIDDEN_REQUEST(
      "hidden-request",
      "It was sent in the body, a cookie or a header of a request, which access logs do not keep"),
  STOLEN_CREDENTIAL(
      "stolen-credential",
      "They had a name and password of staff, got elsewhere: phished, reused, or from a partner"),
  OTHER_CHANNEL("other-channel", "It came another way, such as FTP, SSH or the hosting panel"),
  INSIDER("insider", "It was someone who may sign in"),
  REMOVED(
      "removed-lines",
      "Lines are missing from the logs of that time though the store was running; what would show it"
          + " may be among them");

  private static final double DATED = 0.3;
  private static final double SOON = 3;

  private final String word;
  private final String why;

  Hypothesis(String word, String why) {
    this.word = word;
    this.why = why;
  }

  String word() {
    return word;
  }

  String why() {
    return why;
  }

  /// What it costs to believe that what explains it stood in lines that were removed.
  ///
  /// @param days from the end of the hole to what has to be explained
  static double removed(double days) {
    return days <= SOON ? 1.0 : 1.0 + 0.5 * Math.log(1 + days - SOON);
  }

  /// What it costs to believe in, in nats.
  ///
  /// @param needed what it has to explain
  /// @param days how many days of logs show nothing of it
  /// @param dated whether what was used bears a date before the logs
  double cost(Capability needed, double days, boolean dated) {
    return switch (this) {
      case NONE, REMOVED -> Double.MAX_VALUE;
      case BEFORE_COVERAGE -> dated ? DATED : before(needed) + 0.5 * Math.log(1 + days);
      case HIDDEN_REQUEST -> 3.0;
      case STOLEN_CREDENTIAL ->
          Set.of(Capability.CREDENTIAL, Capability.BACK_OFFICE).contains(needed) ? 2.5 : 4.0;
      case OTHER_CHANNEL ->
          needed == Capability.KEY ? 3.5 : needed == Capability.CREDENTIAL ? 2.7 : 2.5;
      case INSIDER -> needed == Capability.CREDENTIAL ? 4.0 : 6.0;
    };
  }

  /// Whoever signs in rightly at once had the password from elsewhere, whenever that was.
  private static double before(Capability needed) {
    return needed == Capability.CREDENTIAL ? 2.6 : 2.0;
  }
}
