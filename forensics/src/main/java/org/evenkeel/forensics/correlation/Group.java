package org.evenkeel.forensics.correlation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The matches that belong together, in any order. Those that are alike take the room of one; of
/// more than can be kept, the earliest stay.
final class Group {
  private List<Sighting> sightings = new ArrayList<>();
  private long end = Long.MAX_VALUE;
  private long beyond;

  /// Returns by how many it has grown: none or one.
  int add(Sighting sighting) {
    if (sighting.time() > end) {
      beyond += sighting.lines();
      return 0;
    }
    sightings.add(sighting);
    return 1;
  }

  /// Puts together what is alike, and keeps no more than the `most` earliest.
  void trim(int most) {
    Map<Sighting.Likeness, Sighting> alike = new HashMap<>();
    sightings.forEach(sighting -> sighting.into(alike));
    List<Sighting> sorted = new ArrayList<>(alike.values());
    sorted.sort(Sighting.ORDER);
    if (sorted.size() > most) {
      List<Sighting> late = sorted.subList(most, sorted.size());
      late.forEach(sighting -> beyond += sighting.lines());
      late.clear();
      end = sorted.getLast().time();
    }
    sightings = sorted;
  }

  /// In order of time, once it has been trimmed.
  List<Sighting> sightings() {
    return sightings;
  }

  int size() {
    return sightings.size();
  }

  /// How many lines were left out.
  long beyond() {
    return beyond;
  }

  /// After this moment, lines may have been left out: microseconds since 1970.
  long end() {
    return end;
  }
}
