package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;
import org.jspecify.annotations.Nullable;

/// Answers by which a store says "not found" with a 200 (S18). Many stores show their home page, or
/// a page of their own, for whatever nobody has; its size varies a little with the address that
/// stands in it. Learned from what scanners got for paths that they made up.
final class SoftMissing {
  private static final int PROBES = 5;
  private static final int AS_HOME = 3;
  private static final int PARTS = 2;
  private static final int KINDS = 3;
  private static final int WHATEVER = 20;

  /// Pages that are smaller than this are compared by their exact size.
  private static final long PAGE = 1000;

  /// Answers that are smaller than this may be a word or two that mean yes.
  private static final long WALL = 200;

  /// Who counts through numbers of orders asks one question many times, and its answer is no page
  /// of the store's for whatever nobody has.
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private final NavigableMap<Long, Long> bands = new TreeMap<>();

  /// What was asked for, by the size of the answer.
  private static final class Asked {
    private final NavigableMap<Long, Set<String>> paths = new TreeMap<>();

    private void add(TracedGroup group) {
      String asked = Surface.path(group.event());
      boolean numbered = WalkOracle.what(group.event()) != null;
      String path = numbered ? DIGITS.matcher(asked).replaceAll("0") : asked;
      group.sizes().keySet().stream()
          .filter(size -> size > 0 || group.event().status() == 200)
          .forEach(size -> at(size).add(path));
    }

    private Set<String> at(long size) {
      return paths.computeIfAbsent(size, any -> new HashSet<>());
    }

    private int distinct() {
      Set<String> all = new HashSet<>();
      paths.values().forEach(all::addAll);
      return all.size();
    }
  }

  private final Asked files = new Asked();
  private final Asked everything = new Asked();
  private final Asked refused = new Asked();
  private final Asked sent = new Asked();
  private final NavigableSet<Long> home = new TreeSet<>();

  private SoftMissing() {}

  static SoftMissing learned(List<Trail> trails, Map<Integer, Meaning> meanings) {
    SoftMissing learned = new SoftMissing();
    for (Trail trail : trails) {
      trail.groups().forEach(group -> learned.see(group, meanings));
      learned.alike(trail, meanings);
      if (trail.groups().stream().anyMatch(group -> isExploit(group, meanings))) {
        trail.groups().forEach(learned::seeSent);
        learned.seeWalls(trail, meanings);
      }
    }
    learned.exactly(learned.files, PROBES);
    learned.exactly(learned.refused, PROBES);
    learned.exactly(learned.sent, PARTS);
    learned.about(learned.files);
    learned.home.forEach(size -> learned.asHome(size, learned.everything));
    return learned;
  }

  /// Whoever asks for programs, copies, settings and made-up folders, and gets one and the same
  /// page for nearly all of them, was told that none is there.
  private void alike(Trail trail, Map<Integer, Meaning> meanings) {
    Asked asked = new Asked();
    Set<String> kinds = new HashSet<>();
    for (TracedGroup group : trail.groups()) {
      Event event = group.event();
      if (event.status() == 200 && Surface.isGet(event) && !isHome(event)) {
        asked.add(group);
        kinds.add(isSearch(group, meanings) ? kind(Surface.path(event)) : "");
      }
    }
    kinds.remove("");
    if (kinds.size() >= KINDS && asked.distinct() >= WHATEVER) {
      about(asked, asked.distinct() * 3 / 4);
    }
  }

  /// What kind of thing a path names: a program, a copy of data, a file of settings, a folder.
  private static String kind(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return Surface.script(path)
        ? "program"
        : name.startsWith(".")
            ? "settings"
            : name.indexOf('.') < 0 ? "folder" : name.substring(name.lastIndexOf('.'));
  }

  private void see(TracedGroup group, Map<Integer, Meaning> meanings) {
    Event event = group.event();
    if (isHome(event)) {
      home.addAll(group.sizes().keySet());
    } else if (isSearch(group, meanings) && event.status() == 404) {
      refused.add(group);
    } else if (isSearch(group, meanings) && event.status() == 200) {
      everything.add(group);
      // Copies of one web shell, too, answer alike on many paths.
      if (!Surface.script(Surface.path(event))) {
        files.add(group);
      }
    }
  }

  /// Parts of a store that have nothing to do with each other do not answer with a page of the very
  /// same length, unless it is the one for what is not there.
  private void seeSent(TracedGroup group) {
    Event event = group.event();
    String path = Surface.path(event);
    int end = path.indexOf('/', 1);
    if (!Surface.isGet(event) && event.status() == 200 && !Surface.script(path) && end > 0) {
      group.sizes().keySet().stream()
          .filter(size -> size >= PAGE)
          .forEach(size -> sent.at(size).add(path.substring(0, end)));
    }
  }

  /// A page and a form of one hole, of different addresses, are not answered alike to the byte
  /// where the hole is there: a wall answers so, in front of what is not.
  private void seeWalls(Trail trail, Map<Integer, Meaning> meanings) {
    Map<Long, Set<String>> pages = new HashMap<>();
    Map<Long, Set<String>> forms = new HashMap<>();
    for (TracedGroup group : trail.groups()) {
      if (group.event().status() == 200 && isExploit(group, meanings)) {
        Map<Long, Set<String>> asked = Surface.isPost(group.event()) ? forms : pages;
        group.sizes().keySet().stream()
            .filter(size -> size >= WALL)
            .forEach(
                size ->
                    asked
                        .computeIfAbsent(size, any -> new HashSet<>())
                        .add(Surface.path(group.event())));
      }
    }
    forms.forEach(
        (size, sent) -> {
          if (!sent.containsAll(pages.getOrDefault(size, Set.of()))) {
            bands.merge(size, size, Math::max);
          }
        });
  }

  private static boolean isExploit(TracedGroup group, Map<Integer, Meaning> meanings) {
    return group.rules().stream()
        .map(meanings::get)
        .anyMatch(meaning -> meaning != null && meaning.phase() == Phase.EXPLOIT);
  }

  private static boolean isHome(Event event) {
    return event.status() == 200
        && Surface.isGet(event)
        && Surface.path(event).equals("/")
        && Surface.query(event).isEmpty();
  }

  /// Whether someone looked for something that may not be there.
  private static boolean isSearch(TracedGroup group, Map<Integer, Meaning> meanings) {
    return Surface.isGet(group.event())
        && group.rules().stream()
            .map(meanings::get)
            .anyMatch(
                meaning ->
                    meaning != null
                        && (meaning.weight() == Meaning.Weight.PROBE
                            || meaning.weight() == Meaning.Weight.SUCCESS));
  }

  /// The same size for many paths.
  private void exactly(Asked asked, int enough) {
    asked.paths.forEach(
        (size, paths) -> {
          if (paths.size() >= enough) {
            bands.merge(size, size, Math::max);
          }
        });
  }

  /// About the same size for most of what was asked for.
  private void about(Asked asked) {
    about(asked, (asked.distinct() + 1) / 2);
  }

  private void about(Asked asked, int most) {
    int enough = Math.max(PROBES, most);
    Map<String, Integer> within = new HashMap<>();
    NavigableSet<Long> sizes = asked.paths.navigableKeySet();
    Long from = sizes.isEmpty() ? null : sizes.first();
    for (Long to : sizes) {
      asked.at(to).forEach(path -> within.merge(path, 1, Integer::sum));
      while (from != null && to > from + slack(from)) {
        asked.at(from).forEach(path -> within.computeIfPresent(path, (any, n) -> less(n)));
        from = sizes.higher(from);
      }
      if (from != null && within.size() >= enough) {
        around((from + to) / 2);
      }
    }
  }

  private static @Nullable Integer less(int times) {
    return times == 1 ? null : times - 1;
  }

  /// The home page for whatever was asked for.
  private void asHome(long size, Asked asked) {
    long slack = slack(size) / 2;
    Set<String> alike = new HashSet<>();
    asked.paths.subMap(size - slack, true, size + slack, true).values().forEach(alike::addAll);
    if (alike.size() >= AS_HOME) {
      around(size);
    }
  }

  private void around(long size) {
    long slack = slack(size) / 2;
    bands.merge(size - slack, size + slack, Math::max);
  }

  private static long slack(long size) {
    return size < PAGE ? 0 : size / 50;
  }

  boolean is(long size) {
    // Bands may overlap, and none is wider than its slack: those that begin later say more.
    for (Map.Entry<Long, Long> band = bands.floorEntry(size);
        band != null && band.getKey() + slack(band.getKey()) >= size;
        band = bands.lowerEntry(band.getKey())) {
      if (size <= band.getValue()) {
        return true;
      }
    }
    return false;
  }
}
