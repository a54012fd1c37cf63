package org.evenkeel.forensics.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.oracle.Observation;

/// Puts addresses together that share what only an accomplice knows: the path of a web shell (S7).
/// Sharing a user agent or a favourite scanner puts nobody together.
public final class Crews {
  private Crews() {}

  /// Everyone that was observed, weightiest first.
  public static List<Crew> among(List<Observation> observations) {
    Map<String, List<Observation>> byAddress =
        observations.stream()
            .collect(
                Collectors.groupingBy(Observation::address, TreeMap::new, Collectors.toList()));
    Map<String, String> leader = leaders(byAddress);
    Map<String, List<String>> members = new TreeMap<>();
    byAddress
        .keySet()
        .forEach(
            address ->
                members
                    .computeIfAbsent(find(leader, address), any -> new ArrayList<>())
                    .add(address));
    List<Crew> crews = new ArrayList<>();
    for (List<String> addresses : members.values()) {
      List<Observation> seen =
          addresses.stream()
              .flatMap(address -> byAddress.getOrDefault(address, List.of()).stream())
              .toList();
      crews.add(new Crew("", new TreeSet<>(addresses), seen));
    }
    return numbered(crews);
  }

  private static List<Crew> numbered(List<Crew> crews) {
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

  private static Map<String, String> leaders(Map<String, List<Observation>> byAddress) {
    Map<String, String> leader = new HashMap<>();
    Map<String, String> firstWithSecret = new HashMap<>();
    byAddress.forEach(
        (address, seen) ->
            seen.stream()
                .filter(each -> each.grade().atLeast(Grade.E3))
                .filter(each -> each.act().technique().equals("web-shell"))
                .map(each -> each.lines().getFirst().event().textOrEmpty(Field.PATH))
                .forEach(
                    secret -> {
                      String other = firstWithSecret.putIfAbsent(secret, address);
                      if (other != null) {
                        join(leader, address, other);
                      }
                    }));
    return leader;
  }

  private static void join(Map<String, String> leader, String one, String other) {
    String first = find(leader, one);
    String second = find(leader, other);
    if (!first.equals(second)) {
      leader.put(first, second);
    }
  }

  private static String find(Map<String, String> leader, String address) {
    String at = address;
    for (String up = leader.get(at); up != null; up = leader.get(at)) {
      at = up;
    }
    return at;
  }
}
