package org.evenkeel.forensics.oracle;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.scan.TracedGroup;

/// How many sign-ins of strangers failed, hour by hour, at doors of staff and at those of
/// customers: a day of many customers is no storm at the back office.
final class Failures {
  private static final long HOUR = 3_600_000_000L;

  private final NavigableMap<Long, Long> ofStaff = new TreeMap<>();
  private final NavigableMap<Long, Long> ofCustomers = new TreeMap<>();
  private final Map<String, Long> byAgent = new HashMap<>();

  void add(Trail trail, Site site) {
    if (site.staff().knows(trail.address())) {
      return;
    }
    boolean only = StuffingOracle.onlySignsIn(trail);
    trail
        .groupsWhere(event -> Surface.login(event) && site.says(event) == SignIn.Says.FAILED)
        .filter(TracedGroup::timed)
        .forEach(
            group -> {
              count(group.event(), group.count(), only);
              for (long hour = group.first() / HOUR; hour <= group.last() / HOUR; hour++) {
                long hours = group.last() / HOUR - group.first() / HOUR + 1;
                door(group.event()).merge(hour, Math.ceilDiv(group.count(), hours), Long::sum);
              }
            });
    for (int at = 0; at < trail.lines().size(); at++) {
      Event event = trail.lines().get(at).event();
      boolean silent = Surface.login(event) && site.says(event) == SignIn.Says.NOTHING;
      if (silent && !StuffingOracle.fits(trail, at)) {
        door(event).merge(event.time() / HOUR, 1L, Long::sum);
        count(event, 1, only);
      }
    }
  }

  private NavigableMap<Long, Long> door(Event event) {
    return SignIn.isCustomers(event) ? ofCustomers : ofStaff;
  }

  private void count(Event event, long times, boolean onlySignsIn) {
    if (onlySignsIn) {
      byAgent.merge(event.textOrEmpty(Field.USER_AGENT), times, Long::sum);
    }
  }

  /// How many failed of those that do nothing else and call themselves so.
  long withAgent(String agent) {
    return byAgent.getOrDefault(agent, 0L);
  }

  /// About how many failed at such a door in the hours around this sign-in.
  long around(Event login) {
    long hour = login.time() / HOUR;
    long ahead = SignIn.isCustomers(login) ? 1 : 0;
    return door(login).subMap(hour - 2, true, hour + ahead, true).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }
}
