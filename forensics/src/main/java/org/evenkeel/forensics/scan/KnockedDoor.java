package org.evenkeel.forensics.scan;

import java.util.Set;

/// A place that may be a door of staff, and how it answered those who sent something there.
///
/// @param path where it is, without what names a session
/// @param status how it answered
/// @param times how often it did
/// @param addresses how many addresses got that answer; an estimate when there are thousands
/// @param first microseconds since 1970 of the first time, `Long.MAX_VALUE` when none has a time
/// @param last likewise of the last, `Long.MIN_VALUE` when none has
/// @param some some of these addresses, drawn evenly; all of them when there are few
public record KnockedDoor(
    String path, int status, long times, long addresses, long first, long last, Set<String> some) {
  public KnockedDoor {
    some = Set.copyOf(some);
  }
}
