package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.List;
import org.evenkeel.forensics.scan.PathFacts;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;
import org.jspecify.annotations.Nullable;

/// Programs that somebody brought in through the back office minutes before they sent them forms
/// that no page has. Colleagues who have worked there for long may try out what they install.
final class Planted {
  private static final long SOON = 3_600_000_000L;
  private static final long QUARTER = 900_000_000L;
  private static final Pattern FORM =
      Pattern.compile("(?i)upload|attach|picture|image|photo|avatar|media|files?\\b");

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

  /// Whether they had sent a form for files minutes before they, and nobody else, were answered by
  /// a program that had never been there.
  static boolean byForm(
      Trail trail, Site site, List<TracedGroup> groups, @Nullable PathFacts facts) {
    long first = groups.stream().mapToLong(TracedGroup::first).min().orElse(0);
    String path = Surface.path(groups.getFirst().event());
    return facts != null
        && facts.addresses().size() == 1
        && site.isNew(facts.first(2))
        && trail
            .linesWhere(event -> Surface.isPost(event) && event.status() < 400)
            .map(TracedLine::event)
            .filter(event -> !Surface.path(event).equals(path))
            .filter(event -> FORM.matcher(Surface.path(event)).find())
            .anyMatch(event -> event.time() <= first && first - event.time() <= QUARTER);
  }

  private static boolean isSoon(long brought, long used) {
    return brought <= used && used - brought <= SOON;
  }
}
