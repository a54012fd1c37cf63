package org.evenkeel.forensics.oracle;

import java.util.List;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// Programs that somebody brought in through the back office minutes before they sent them forms
/// that no page has. Colleagues who have worked there for long may try out what they install.
final class Planted {
  private static final long SOON = 3_600_000_000L;

  private Planted() {}

  static boolean by(Trail trail, Site site, List<TracedGroup> groups) {
    return groups.stream().anyMatch(group -> Surface.isPost(group.event()))
        && isSoonAfter(brought(trail, site), groups);
  }

  /// Where somebody who is no known staff brought in programs through the back office.
  static List<TracedLine> brought(Trail trail, Site site) {
    boolean colleague =
        site.staff().knows(trail.address()) || site.staff().looksFamiliar(trail.address());
    return colleague
        ? List.of()
        : OfficeDeedOracle.deeds(trail).entrySet().stream()
            .filter(deed -> deed.getKey().technique().equals(Act.CODE_PLANTED))
            .flatMap(deed -> deed.getValue().stream())
            .toList();
  }

  /// Whether what was asked for is first asked for soon after one of `brought`.
  static boolean isSoonAfter(List<TracedLine> brought, List<TracedGroup> groups) {
    long first = groups.stream().mapToLong(TracedGroup::first).min().orElse(0);
    return brought.stream().anyMatch(line -> isSoon(line.event().time(), first));
  }

  private static boolean isSoon(long brought, long used) {
    return brought <= used && used - brought <= SOON;
  }
}
