package org.evenkeel.forensics.oracle;

import java.util.HashMap;
import java.util.Map;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.scan.TracedGroup;

/// Since when programs call the store's interface, by the name that they give themselves: where a
/// network stands before the store, or a program moves, its address tells nothing.
final class Callers {
  private static final long LETTER = 10;

  private final Map<String, Long> since = new HashMap<>();
  private boolean toldNothing;

  void add(Trail trail, Site site) {
    toldNothing |= trail.groups().stream().anyMatch(Callers::isToldNothing);
    trail.lines().stream()
        .filter(line -> line.event().timed() && site.shows(line.rules(), "B43"))
        .forEach(line -> since.merge(agent(line.event()), line.event().time(), Math::min));
  }

  private static boolean isToldNothing(TracedGroup group) {
    Event event = group.event();
    boolean said = event.status() == 200 || event.status() == 400;
    boolean nothing = event.sent() >= 0 && event.sent() <= LETTER;
    return said && nothing && Surface.path(event).endsWith("/wp-admin/admin-ajax.php");
  }

  /// Whether WordPress's page for scripts says a letter here to somebody who asks for what is not
  /// there, as it does of itself.
  boolean areToldNothing() {
    return toldNothing;
  }

  /// When the program that made this call was first seen to make one, in microseconds since 1970.
  long since(Event call) {
    String agent = agent(call);
    boolean browser = agent.startsWith("Mozilla/5.0") || agent.isEmpty();
    return browser ? call.time() : since.getOrDefault(agent, call.time());
  }

  /// Whether a program that had never called it came within `within` microseconds after `time`.
  boolean anyNewAfter(long time, long within, Site site) {
    return since.values().stream()
        .anyMatch(first -> first >= time && first - time <= within && site.isNewcomer(first));
  }

  private static String agent(Event event) {
    return event.textOrEmpty(Field.USER_AGENT);
  }
}
