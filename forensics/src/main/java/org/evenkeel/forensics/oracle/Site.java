package org.evenkeel.forensics.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.scan.PathFacts;
import org.evenkeel.forensics.scan.TracedGroup;

/// What the store does for everyone: how paths were answered, and which pages say "not found" with
/// a 200. Learned from the logs themselves.
public final class Site {
  private static final int PROBES = 5;

  private final Map<Integer, Meaning> meanings;
  private final Map<String, PathFacts> paths;
  private final Doors doors;
  private final Set<Long> softMissing;

  /// How the store answers those whom it does not let in.
  public interface Doors {
    /// Whether anyone was answered with 401 or 403 there.
    boolean refuse(String path);

    /// Whether anyone was sent elsewhere with 302 from there.
    boolean redirect(String path);
  }

  private Site(
      Map<Integer, Meaning> meanings,
      Map<String, PathFacts> paths,
      Doors doors,
      Set<Long> softMissing) {
    this.meanings = meanings;
    this.paths = paths;
    this.doors = doors;
    this.softMissing = softMissing;
  }

  /// @param meanings what each rule says, by its number
  /// @param paths how everyone was answered on the watched paths
  /// @param doors where anyone was turned away
  /// @param trails all addresses worth following
  public static Site learned(
      Map<Integer, Meaning> meanings,
      Map<String, PathFacts> paths,
      Doors doors,
      List<Trail> trails) {
    Map<Long, Set<String>> pathsBySize = new HashMap<>();
    for (Trail trail : trails) {
      for (TracedGroup group : trail.groups()) {
        if (group.event().status() == 200
            && !Surface.script(group.event().textOrEmpty(Field.PATH))
            && search(group, meanings)) {
          group
              .sizes()
              .keySet()
              .forEach(
                  size ->
                      pathsBySize
                          .computeIfAbsent(size, any -> new HashSet<>())
                          .add(group.event().textOrEmpty(Field.PATH)));
        }
      }
    }
    Set<Long> soft = new HashSet<>();
    pathsBySize.forEach(
        (size, asked) -> {
          if (asked.size() >= PROBES) {
            soft.add(size);
          }
        });
    return new Site(Map.copyOf(meanings), Map.copyOf(paths), doors, soft);
  }

  /// Whether someone looked for something that may not be there. Programs do not count: copies of
  /// one web shell, too, answer alike on many paths.
  private static boolean search(TracedGroup group, Map<Integer, Meaning> meanings) {
    return !Surface.isPost(group.event())
        && group.rules().stream()
            .map(meanings::get)
            .anyMatch(
                meaning ->
                    meaning != null
                        && (meaning.weight() == Meaning.Weight.PROBE
                            || meaning.weight() == Meaning.Weight.SUCCESS));
  }

  Optional<PathFacts> path(String path) {
    return Optional.ofNullable(paths.get(path));
  }

  Doors doors() {
    return doors;
  }

  /// Whether an answer looks like the store's way of saying "not found" with a 200 (S18): the same
  /// size for many different paths that scanners made up.
  boolean softMissing(Event event) {
    return event.status() == 200 && softMissing.contains(event.sent());
  }

  List<Meaning> meanings(TracedGroup group) {
    return meanings(group.rules());
  }

  List<Meaning> meanings(List<Integer> rules) {
    List<Meaning> found = new ArrayList<>();
    for (int rule : rules) {
      Meaning meaning = meanings.get(rule);
      if (meaning != null) {
        found.add(meaning);
      }
    }
    return found;
  }

  /// Whether an address was seen attacking at all.
  boolean hostile(Trail trail) {
    return trail.groups().stream()
        .flatMap(group -> meanings(group).stream())
        .anyMatch(Meaning::hostile);
  }

  /// Whether an address tried more than looking around.
  boolean aggressive(Trail trail) {
    return trail.groups().stream()
        .flatMap(group -> meanings(group).stream())
        .anyMatch(Meaning::aggressive);
  }
}
