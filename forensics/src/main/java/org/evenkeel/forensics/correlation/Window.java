package org.evenkeel.forensics.correlation;

import java.util.List;

/// What is known of the matches of a group within a correlation's timespan, while it slides.
interface Window {
  /// Matches of one moment, in order of their places.
  void enter(List<Sighting> moment);

  void leave(Sighting sighting);

  /// Whether the correlation is true of what is in it.
  boolean holds();

  /// Those of all that are in it which show why.
  default List<Sighting> telling(List<Sighting> all) {
    return all;
  }
}
