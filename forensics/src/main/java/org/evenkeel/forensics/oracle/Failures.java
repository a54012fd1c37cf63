package org.evenkeel.forensics.oracle;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.scan.TracedGroup;

/// How many sign-ins of strangers failed, hour by hour.
final class Failures {
  private static final long HOUR = 3_600_000_000L;

  private final NavigableMap<Long, Long> byHour = new TreeMap<>();
  private final Map<String, Long> byAgent = new HashMap<>();

  void add(Trail trail, Site site) {
    if (site.staff().knows(trail.address())) {
      return;
    }
    trail
        .groupsWhere(event -> Surface.login(event) && site.says(event) == SignIn.Says.FAILED)
        .filter(TracedGroup::timed)
        .forEach(
            group -> {
              String agent = group.event().textOrEmpty(Field.USER_AGENT);
              byAgent.merge(agent, group.count(), Long::sum);
              for (long hour = group.first() / HOUR; hour <= group.last() / HOUR; hour++) {
                long hours = group.last() / HOUR - group.first() / HOUR + 1;
                byHour.merge(hour, Math.ceilDiv(group.count(), hours), Long::sum);
              }
            });
    for (int at = 0; at < trail.lines().size(); at++) {
      Event event = trail.lines().get(at).event();
      boolean silent = Surface.login(event) && site.says(event) == SignIn.Says.NOTHING;
      if (silent && !StuffingOracle.fits(trail, at)) {
        byHour.merge(event.time() / HOUR, 1L, Long::sum);
        byAgent.merge(event.textOrEmpty(Field.USER_AGENT), 1L, Long::sum);
      }
    }
  }

  /// How many failed of a program that calls itself so.
  long withAgent(String agent) {
    return byAgent.getOrDefault(agent, 0L);
  }

  /// About how many failed in the hours around `time`.
  long around(long time) {
    long hour = time / HOUR;
    return byHour.subMap(hour - 2, true, hour + 1, true).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }
}
