package org.evenkeel.forensics.correlation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All groups of one correlation. Of more than can be kept, those stay whose hashes are lowest, so
/// that it makes no difference in which order lines come.
final class Groups {
  private static final int MOST = 50_000;
  private static final int SLACK = MOST / 4;

  private final Map<List<String>, Group> groups = new HashMap<>();
  private long highest = Long.MAX_VALUE;
  private long leftOut;

  /// Returns by how many sightings all groups have grown, or shrunk.
  int add(List<String> key, Sighting sighting) {
    if (rank(key) > highest) {
      leftOut += sighting.lines();
      return 0;
    }
    int grown = groups.computeIfAbsent(key, any -> new Group()).add(sighting);
    return groups.size() > MOST + SLACK ? grown - shrink() : grown;
  }

  /// Trims all groups and returns how many sightings there are.
  int trim(int mostOfGroup) {
    if (groups.size() > MOST) {
      shrink();
    }
    int size = 0;
    for (Group group : groups.values()) {
      group.trim(mostOfGroup);
      size += group.size();
    }
    return size;
  }

  private int shrink() {
    long[] ranks = groups.keySet().stream().mapToLong(Groups::rank).toArray();
    Arrays.sort(ranks);
    highest = ranks[MOST - 1];
    int[] gone = {0};
    groups
        .entrySet()
        .removeIf(
            entry -> {
              boolean goes = rank(entry.getKey()) > highest;
              if (goes) {
                gone[0] += entry.getValue().size();
                entry.getValue().sightings().forEach(each -> leftOut += each.lines());
                leftOut += entry.getValue().beyond();
              }
              return goes;
            });
    return gone[0];
  }

  /// A hash that spreads (FNV-1a, then the finish of SplitMix64).
  private static long rank(List<String> key) {
    long hash = 0xcbf29ce484222325L;
    for (String text : key) {
      for (int at = 0; at < text.length(); at++) {
        hash = (hash ^ text.charAt(at)) * 0x100000001b3L;
      }
      hash = (hash ^ 0xffff) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
    return hash ^ hash >>> 31;
  }

  /// Lets go of all that was kept.
  void clear() {
    groups.clear();
  }

  Map<List<String>, Group> all() {
    return groups;
  }

  /// How many lines belong to groups that could not be kept.
  long leftOut() {
    return leftOut;
  }

  /// How many lines were left out of the groups that were kept.
  long beyond() {
    return groups.values().stream().mapToLong(Group::beyond).sum();
  }
}
