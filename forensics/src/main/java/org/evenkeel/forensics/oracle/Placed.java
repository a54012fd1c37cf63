package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.scan.PathFacts;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// Programs whose first user had sent the store something minutes before, and that were told things
/// and answered each in its own way. Intruders use what they left from several addresses: whoever
/// sends it something later knows of it from the one who put it there.
final class Placed {
  static final long SOON = 900_000_000L;

  private static final int USES = 3;
  private static final Pattern INTERFACE =
      Pattern.compile("(?i)^/(wp-json|rest|api|webservice|soap|xmlrpc\\.php)\\b|wc-api|wp-cron");

  private final Map<String, Use> byPath = new HashMap<>();

  /// How all together used one program.
  private static final class Use {
    private final Set<Long> sizes = new HashSet<>();
    private long posts;
    private boolean placed;

    private void add(List<TracedGroup> groups, boolean theirs) {
      posts += NewScriptOracle.uses(groups);
      sizes.addAll(NewScriptOracle.sizes(groups));
      placed |= theirs;
    }
  }

  void add(Trail trail, Site site) {
    if (site.staff().knows(trail.address())) {
      return;
    }
    Map<String, List<TracedGroup>> sent = new TreeMap<>();
    trail
        .groupsWhere(
            event ->
                Surface.isPost(event)
                    && Surface.served(event)
                    && Surface.oddScript(Surface.path(event)))
        .filter(group -> !site.softMissing(group))
        .forEach(
            group ->
                sent.computeIfAbsent(Surface.path(group.event()), any -> new ArrayList<>())
                    .add(group));
    List<TracedLine> fronts = sent.isEmpty() ? List.of() : fronts(trail);
    List<TracedLine> brought = sent.isEmpty() ? List.of() : Planted.brought(trail, site);
    sent.forEach(
        (path, groups) -> {
          PathFacts facts = site.path(path).orElse(null);
          boolean theirs = facts != null && first(groups) <= facts.first(2);
          boolean placed =
              theirs && (isSoonAfter(fronts, groups) || Planted.isSoonAfter(brought, groups));
          byPath.computeIfAbsent(path, any -> new Use()).add(groups, placed);
        });
  }

  /// Whether the program at `path` was brought by the first who asked for it.
  boolean has(String path) {
    Use use = byPath.get(path);
    return use != null && use.placed && use.posts >= USES && use.sizes.size() >= USES;
  }

  /// Whether they had sent the store something minutes before they first asked for it: then they
  /// know of it because they put it there. Who uses the store's interface does so with a key, and
  /// customers send what their pages link to.
  static boolean by(Trail trail, List<TracedGroup> groups) {
    return isSoonAfter(fronts(trail), groups);
  }

  private static boolean isSoonAfter(List<TracedLine> fronts, List<TracedGroup> groups) {
    long first = first(groups);
    String path = Surface.path(groups.getFirst().event());
    return fronts.stream()
        .map(TracedLine::event)
        .anyMatch(
            event ->
                event.time() <= first
                    && first - event.time() <= SOON
                    && !Surface.path(event).equals(path));
  }

  private static List<TracedLine> fronts(Trail trail) {
    return trail
        .linesWhere(event -> event.kind() == Kind.WEB && event.status() < 400 && isFront(event))
        .toList();
  }

  private static long first(List<TracedGroup> groups) {
    return groups.stream().mapToLong(TracedGroup::first).min().orElse(0);
  }

  private static boolean isFront(Event event) {
    return Surface.isPost(event)
        && event.text(Field.REFERER).isEmpty()
        && !SignIn.isLogin(event)
        && !Surface.staffPage(event)
        && !INTERFACE.matcher(Surface.path(event)).find();
  }
}
