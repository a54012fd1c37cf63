package org.evenkeel.forensics.correlation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// One time that a correlation came true: the matches of one group, from the first that took part
/// to the last, as long as it stayed true.
///
/// @param members in order of time, at least one
/// @param crossing the number of the member with which it came true
record Firing(List<Sighting> members, int crossing) {
  Firing {
    members = List.copyOf(members);
  }

  long first() {
    return members.getFirst().time();
  }

  long last() {
    return members.getLast().time();
  }

  /// When it came true.
  long at() {
    return members.get(crossing).time();
  }

  /// All that took part in it, down to single lines; what took part twice comes once.
  List<Sighting> lines() {
    List<Sighting> lines = new ArrayList<>();
    Set<Firing> done = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Firing> left = new ArrayDeque<>(List.of(this));
    for (Firing firing = left.poll(); firing != null; firing = left.poll()) {
      if (done.add(firing)) {
        firing.members.stream().filter(member -> member.by() == null).forEach(lines::add);
        firing.members.stream().map(Sighting::by).filter(Objects::nonNull).forEach(left::add);
      }
    }
    lines.sort(Sighting.ORDER);
    return lines;
  }

  /// Lines that show it: one for each of its rules, then more from the beginning.
  ///
  /// @param most how many there may be
  Set<Spot> evidence(int most) {
    Set<Spot> spots = new TreeSet<>();
    Set<Integer> told = new TreeSet<>();
    for (Sighting member : members) {
      if (spots.size() < most && told.add(member.member())) {
        Firing by = member.by();
        spots.addAll(by == null ? Set.of(member.spot()) : by.evidence(Math.max(1, most / 3)));
      }
    }
    for (Sighting member : members) {
      if (spots.size() < most) {
        spots.add(member.spot());
      }
    }
    return spots;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
