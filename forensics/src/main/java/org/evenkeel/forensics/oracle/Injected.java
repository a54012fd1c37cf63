package org.evenkeel.forensics.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.scan.TracedGroup;

/// Questions to the database that somebody smuggled into addresses, by the path that they were sent
/// to.
final class Injected {
  private Injected() {}

  static Map<String, List<TracedGroup>> byPath(Trail trail, Site site) {
    Map<String, List<TracedGroup>> byPath = new TreeMap<>();
    for (TracedGroup group : trail.groups()) {
      if (site.meanings(group).stream().anyMatch(m -> m.weakness().equals("sql-injection"))) {
        byPath.computeIfAbsent(Surface.path(group.event()), any -> new ArrayList<>()).add(group);
      }
    }
    return byPath;
  }

  /// The same without forms whose values nobody kept, of paths whose questions were not understood
  /// one by one: where they were, the replay tells more.
  static Map<String, List<TracedGroup>> notReplayed(Trail trail, Site site) {
    Map<String, List<TracedGroup>> byPath = byPath(trail, site);
    byPath.keySet().removeAll(trail.replays().keySet());
    byPath.replaceAll((path, groups) -> groups.stream().filter(Injected::isTold).toList());
    byPath.values().removeIf(List::isEmpty);
    return byPath;
  }

  private static boolean isTold(TracedGroup group) {
    return !Surface.isPost(group.event()) || group.event().text(Field.BODY).isPresent();
  }

  /// What was asked: the address's query, and the form, where the log tells it.
  static String asked(Event event) {
    String form = event.textOrEmpty(Field.BODY);
    return form.isEmpty() ? Surface.query(event) : Surface.query(event) + "&" + form;
  }
}
