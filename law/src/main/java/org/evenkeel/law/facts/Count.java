package org.evenkeel.law.facts;

/// How many people, as an interval: what is certain, and what is possible.
///
/// @param least at least
/// @param most at most; [#UNBOUNDED] when nobody knows
public record Count(long least, long most) {
  public static final long UNBOUNDED = Long.MAX_VALUE;

  public static final Count NONE = new Count(0, 0);

  /// Some people, their number unknown.
  public static final Count SOME = new Count(1, UNBOUNDED);

  public Count {
    if (least < 0 || most < least) {
      throw new IllegalArgumentException("no interval: " + least + " to " + most);
    }
  }

  public static Count of(long people) {
    return new Count(people, people);
  }

  public Count plus(Count other) {
    return new Count(add(least, other.least), add(most, other.most));
  }

  /// This many at least, and at most as many as `other` has.
  public Count upTo(Count other) {
    return new Count(least, Math.max(most, other.most));
  }

  private static long add(long left, long right) {
    return left > UNBOUNDED - right ? UNBOUNDED : left + right;
  }
}
