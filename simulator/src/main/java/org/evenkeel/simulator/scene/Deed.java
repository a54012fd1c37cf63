package org.evenkeel.simulator.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Something that an intruder did; one or many lines. Remembers where its lines were written.
public final class Deed {
  private static final int PLACES = 12;

  private final String actor;
  private final Phase phase;
  private final String what;
  private final boolean success;
  private final int grade;
  private final List<Place> places = new ArrayList<>();
  private final TreeSet<String> sources = new TreeSet<>();
  private final TreeSet<String> seenFrom = new TreeSet<>();
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;
  private long firstWritten = Long.MAX_VALUE;
  private long lastWritten = Long.MIN_VALUE;
  private boolean everyday;
  private long count;
  private long written;

  /// @param grade what its visible lines prove at best, 0 to 5, see `docs/glossary.md`
  public Deed(String actor, Phase phase, String what, boolean success, int grade) {
    this.actor = actor;
    this.phase = phase;
    this.what = what;
    this.success = success;
    this.grade = grade;
  }

  /// What staff and timers do, too: its lines are told from theirs by what else is left of the
  /// breach, and by nothing when nothing else is.
  public Deed asStaffDoes() {
    everyday = true;
    return this;
  }

  /// Whether staff and timers do the same.
  public boolean everyday() {
    return everyday;
  }

  /// One more line of it happens, whether or not it will be written.
  public void happens(long at) {
    first = Math.min(first, at);
    last = Math.max(last, at);
    count++;
  }

  /// A line that was written shows this address.
  public void wasSeenFrom(String address) {
    seenFrom.add(address);
  }

  /// Addresses that lines which were written show.
  public Set<String> seenFrom() {
    return Collections.unmodifiableSet(seenFrom);
  }

  /// One of its lines was written.
  public void wasWritten(Place place, long at) {
    written++;
    firstWritten = Math.min(firstWritten, at);
    lastWritten = Math.max(lastWritten, at);
    sources.add(place.source());
    if (places.size() < PLACES) {
      places.add(place);
    } else {
      places.set(PLACES - 1, place); // the first ones and the last
    }
  }

  public String actor() {
    return actor;
  }

  public Phase phase() {
    return phase;
  }

  public String what() {
    return what;
  }

  public boolean success() {
    return success;
  }

  public int grade() {
    return grade;
  }

  public long first() {
    return first;
  }

  public long last() {
    return last;
  }

  /// When the first of its lines happened that reached a file; `Long.MAX_VALUE` when none did.
  public long firstWritten() {
    return firstWritten;
  }

  public long lastWritten() {
    return lastWritten;
  }

  /// Lines that it had.
  public long count() {
    return count;
  }

  /// Lines that reached a file.
  public long written() {
    return written;
  }

  public List<Place> places() {
    return Collections.unmodifiableList(places);
  }

  /// Files that show it.
  public List<String> sources() {
    return List.copyOf(sources);
  }
}
