package org.evenkeel.forensics.oracle;

import java.util.List;
import org.evenkeel.forensics.scan.TracedGroup;

/// Programs that somebody brought in through the back office minutes before they sent them forms
/// that no page has. Colleagues who have worked there for long may try out what they install.
final class Planted {
  private static final long SOON = 3_600_000_000L;

  private Planted() {}

  static boolean by(Trail trail, Site site, List<TracedGroup> groups) {
    long first = groups.stream().mapToLong(TracedGroup::first).min().orElse(0);
    return groups.stream().anyMatch(group -> Surface.isPost(group.event()))
        && !site.staff().knows(trail.address())
        && !site.staff().looksFamiliar(trail.address())
        && OfficeDeedOracle.deeds(trail).entrySet().stream()
            .filter(deed -> deed.getKey().technique().equals(Act.CODE_PLANTED))
            .flatMap(deed -> deed.getValue().stream())
            .anyMatch(line -> isSoon(line.event().time(), first));
  }

  private static boolean isSoon(long brought, long used) {
    return brought <= used && used - brought <= SOON;
  }
}
