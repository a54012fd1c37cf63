package org.evenkeel.forensics.event;

/// Where a line stands: the evidence behind every claim.
///
/// @param source number of the source in the investigation, from 0
/// @param line number of the line in its source, from 1
/// @param offset bytes before the line in the (unpacked) source
public record Place(int source, long line, long offset) implements Comparable<Place> {
  public Place {
    if (source < 0 || line < 1 || offset < 0) {
      throw new IllegalArgumentException("no such place: " + source + ":" + line + "@" + offset);
    }
  }

  @Override
  public int compareTo(Place other) {
    int bySource = Integer.compare(source, other.source);
    return bySource != 0 ? bySource : Long.compare(offset, other.offset);
  }
}
