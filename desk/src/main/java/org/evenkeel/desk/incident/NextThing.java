package org.evenkeel.desk.incident;

/// Something to do now, in plain words.
///
/// @param weight what comes first; the larger the sooner
/// @param what to do, as a request: `Hand over the logs`
/// @param why it matters now
/// @param address where it is done
public record NextThing(int weight, String what, String why, String address) {
  /// Weights by what is at stake.
  public static final int CLOCK = 900;

  public static final int EVIDENCE = 800;
  public static final int ANSWER = 700;
  public static final int PEOPLE = 500;
  public static final int LATER = 100;
}
