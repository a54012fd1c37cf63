package org.evenkeel.forensics.investigation;

import java.time.Instant;

/// From the first moment to the last, both included.
public record Span(Instant from, Instant to) {
  public Span {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it starts: " + from + " to " + to);
    }
  }

  /// The shortest span that holds both.
  public Span with(Span other) {
    return new Span(
        from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
  }
}
