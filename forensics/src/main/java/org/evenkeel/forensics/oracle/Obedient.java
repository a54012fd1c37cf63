package org.evenkeel.forensics.oracle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.evenkeel.forensics.scan.TracedGroup;

/// Programs that were told commands of the operating system and answered each in its own way,
/// whoever asked: behind a network that stands before the store, one intruder comes by many
/// addresses, of which each tells a command or two.
final class Obedient {
  private static final int USES = 3;

  private final Map<String, Told> byPath = new HashMap<>();

  private static final class Told {
    private final Set<Long> sizes = new HashSet<>();
    private long times;

    private void add(TracedGroup group) {
      sizes.addAll(group.sizes().keySet());
      times += group.count();
    }

    private boolean obeys() {
      return times >= USES && sizes.size() >= USES;
    }
  }

  void add(Trail trail, Site site) {
    trail
        .groupsWhere(event -> Surface.oddScript(Surface.path(event)) && Surface.served(event))
        .filter(group -> isCommand(group, site))
        .forEach(group -> byPath.computeIfAbsent(path(group), any -> new Told()).add(group));
  }

  /// Whether a command was attached, and the answer is not the page for what is not there.
  static boolean isCommand(TracedGroup group, Site site) {
    return !site.softMissing(group.event())
        && site.meanings(group).stream()
            .anyMatch(meaning -> meaning.weakness().equals("command-injection"));
  }

  boolean has(String path) {
    Told told = byPath.get(path);
    return told != null && told.obeys();
  }

  private static String path(TracedGroup group) {
    return Surface.path(group.event());
  }
}
