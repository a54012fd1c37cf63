package org.evenkeel.forensics.investigation;

import java.util.List;

/// Data that may have been seen or taken.
///
/// @param category kind of data: `credentials`, `payment`, `personal`
/// @param reach `R0` to `R4`
/// @param people how many, as an interval
/// @param span when
/// @param why a sentence
/// @param evidence the lines it rests on
public record Exposure(
    String category, String reach, People people, Span span, String why, List<Citation> evidence) {
  public Exposure {
    evidence = List.copyOf(evidence);
  }

  /// How many people: at least, most likely, at most. -1 stands for what nobody can say, as when no
  /// order list was given; it is never zero.
  public record People(long min, long best, long max) {}
}
