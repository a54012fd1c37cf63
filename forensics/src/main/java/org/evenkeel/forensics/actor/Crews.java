package org.evenkeel.forensics.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.oracle.Observation;

/// Puts addresses together behind which one operator is likelier than several: agglomeration by
/// average likeness, so that a chain of weak links joins nobody. Those who show success are joined
/// first; others then go to the crew that they are most like, or stay alone. Rival crews that share
/// no more than a hole stay apart.
public final class Crews {
  private static final int MOST_SEEDS = 300;
  private static final int MOST_LIKENESSES = 200_000;

  private Crews() {}

  /// Everyone that was observed, weightiest first.
  public static List<Crew> among(List<Observation> observations) {
    Map<String, List<Observation>> byAddress =
        observations.stream()
            .collect(
                Collectors.groupingBy(Observation::address, TreeMap::new, Collectors.toList()));
    List<Profile> profiles = new ArrayList<>();
    byAddress.forEach((address, seen) -> profiles.add(Profile.of(address, seen)));
    profiles.sort(Comparator.comparing(Profile::grade).reversed());
    Likeness likeness = new Likeness(profiles);
    List<List<Profile>> groups = new ArrayList<>();
    List<Profile> rest = new ArrayList<>();
    for (Profile profile : profiles) {
      if (profile.grade().atLeast(Grade.E2) && groups.size() < MOST_SEEDS) {
        groups.add(new ArrayList<>(List.of(profile)));
      } else {
        rest.add(profile);
      }
    }
    merge(groups, likeness);
    attach(rest, groups, likeness);
    return numbered(groups);
  }

  /// Each address by itself.
  public static List<Crew> apart(List<Observation> observations) {
    SortedMap<String, List<Observation>> byAddress =
        observations.stream()
            .collect(
                Collectors.groupingBy(Observation::address, TreeMap::new, Collectors.toList()));
    List<Crew> crews = new ArrayList<>();
    byAddress.forEach(
        (address, seen) ->
            crews.add(new Crew("A" + (crews.size() + 1), new TreeSet<>(List.of(address)), seen)));
    return crews;
  }

  private static void merge(List<List<Profile>> groups, Likeness likeness) {
    double[][] like = new double[groups.size()][groups.size()];
    for (int left = 0; left < like.length; left++) {
      for (int right = 0; right < left; right++) {
        like[left][right] = likeness.of(groups.get(left).getFirst(), groups.get(right).getFirst());
        like[right][left] = like[left][right];
      }
    }
    for (int[] pair = best(like); pair[0] >= 0; pair = best(like)) {
      join(groups, like, pair[0], pair[1]);
    }
    groups.removeIf(List::isEmpty);
  }

  private static int[] best(double[][] like) {
    double most = 0;
    int[] pair = {-1, -1};
    for (int left = 0; left < like.length; left++) {
      for (int right = 0; right < left; right++) {
        if (like[left][right] > most) {
          most = like[left][right];
          pair = new int[] {left, right};
        }
      }
    }
    return pair;
  }

  /// Puts `other` into `one`; likenesses become averages over all pairs.
  private static void join(List<List<Profile>> groups, double[][] like, int one, int other) {
    int mine = groups.get(one).size();
    int theirs = groups.get(other).size();
    for (int third = 0; third < like.length; third++) {
      double average = (mine * like[one][third] + theirs * like[other][third]) / (mine + theirs);
      like[one][third] = average;
      like[third][one] = average;
      like[other][third] = Double.NEGATIVE_INFINITY;
      like[third][other] = Double.NEGATIVE_INFINITY;
    }
    groups.get(one).addAll(groups.get(other));
    groups.get(other).clear();
  }

  private static void attach(List<Profile> rest, List<List<Profile>> groups, Likeness likeness) {
    int seeds = groups.size();
    boolean affordable = (long) rest.size() * Math.max(1, seeds) <= MOST_LIKENESSES;
    for (Profile profile : rest) {
      int best = -1;
      double most = 0;
      for (int at = 0; affordable && at < seeds; at++) {
        double like = nearest(profile, groups.get(at), likeness);
        if (like > most) {
          most = like;
          best = at;
        }
      }
      if (best >= 0) {
        groups.get(best).add(profile);
      } else {
        groups.add(new ArrayList<>(List.of(profile)));
      }
    }
  }

  private static double nearest(Profile profile, List<Profile> group, Likeness likeness) {
    return group.stream()
        .filter(member -> member.grade().atLeast(Grade.E2))
        .mapToDouble(member -> likeness.of(profile, member))
        .max()
        .orElse(0);
  }

  private static List<Crew> numbered(List<List<Profile>> groups) {
    List<Crew> crews = new ArrayList<>();
    for (List<Profile> group : groups) {
      TreeSet<String> addresses = new TreeSet<>();
      List<Observation> seen = new ArrayList<>();
      for (Profile profile : group) {
        addresses.add(profile.address());
        seen.addAll(profile.seen());
      }
      crews.add(new Crew("", addresses, seen));
    }
    crews.sort(
        Comparator.comparing(Crew::grade)
            .thenComparingLong(Crew::lines)
            .reversed()
            .thenComparing(crew -> crew.addresses().first()));
    List<Crew> numbered = new ArrayList<>();
    for (Crew crew : crews) {
      numbered.add(new Crew("A" + (numbered.size() + 1), crew.addresses(), crew.observations()));
    }
    return numbered;
  }
}
