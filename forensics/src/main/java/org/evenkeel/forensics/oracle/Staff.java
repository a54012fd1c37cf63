package org.evenkeel.forensics.oracle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// Who works in the back office, learned from the log: networks that saw pages for staff on several
/// days, or since the log began, without ever attacking.
public final class Staff {
  private static final long DAY = 86_400_000_000L;
  private static final int DAYS = 2;

  private final Map<String, Use> byNetwork = new HashMap<>();
  private final Set<String> folders = new HashSet<>();
  private long from = Long.MAX_VALUE;
  private long to = Long.MIN_VALUE;

  /// How one network used the back office.
  private static final class Use {
    private final Set<Long> days = new TreeSet<>();
    private long first = Long.MAX_VALUE;
    private boolean hostile;
  }

  private Staff() {}

  static Staff learned(List<Trail> trails, Site site, long from, long to) {
    Staff staff = new Staff();
    staff.from = from;
    staff.to = to;
    for (Trail trail : trails) {
      staff.learn(trail, site.aggressive(trail));
    }
    return staff;
  }

  private void learn(Trail trail, boolean hostile) {
    Use use = byNetwork.computeIfAbsent(network(trail.address()), any -> new Use());
    use.hostile |= hostile;
    for (TracedGroup group : trail.groups()) {
      if (Surface.staffPage(group.event()) && Surface.served(group.event())) {
        use.first = Math.min(use.first, group.first());
        folders.add(Backstage.folder(group.event()));
        for (TracedLine line : group.lines()) {
          use.days.add(Math.floorDiv(line.event().time(), DAY));
        }
        use.days.add(Math.floorDiv(group.last(), DAY));
      }
    }
  }

  /// Whether an address belongs to a network that works there: seen on several days, or from the
  /// log's first tenth on, and not attacking.
  boolean knows(String address) {
    Use use = byNetwork.get(network(address));
    if (use == null || use.hostile || use.days.isEmpty()) {
      return false;
    }
    boolean sinceStart = use.first - from < Math.max((to - from) / 10, 3_600_000_000L);
    return use.days.size() >= DAYS || sinceStart;
  }

  /// Whether the log is long enough to tell newcomers from staff, and staff was seen at all.
  boolean canTell() {
    return to - from > 3 * DAY
        && byNetwork.keySet().stream().filter(network -> knows(network)).count() > 0;
  }

  /// Whether the path stands in a folder that the back office was seen in.
  boolean isBackOffice(String path) {
    int end = path.indexOf('/', 1);
    return end > 0 && folders.contains(path.substring(0, end + 1));
  }

  /// The network of an address: the first three parts of an old address, four of a new one.
  public static String network(String address) {
    int dot = address.lastIndexOf('.');
    if (dot > 0 && address.indexOf(':') < 0) {
      return address.chars().filter(letter -> letter == '.').count() == 3
          ? address.substring(0, dot)
          : address;
    }
    int at = -1;
    for (int part = 0; part < 4 && address.indexOf(':', at + 1) >= 0; part++) {
      at = address.indexOf(':', at + 1);
    }
    return at > 0 ? address.substring(0, at) : address;
  }
}
