package org.evenkeel.forensics.oracle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// Who works in the back office, learned from the log: networks that saw pages for staff since the
/// log began, or on many days over a long stretch of it, without ever attacking. An intruder who
/// comes back next day is no colleague yet.
public final class Staff {
  private static final long DAY = 86_400_000_000L;
  private static final long HOUR = 3_600_000_000L;
  private static final int DAYS = 5;
  private static final int SEVERAL = 3;

  private final Map<String, Use> byNetwork = new HashMap<>();
  private final Set<String> folders = new HashSet<>();
  private long from = Long.MAX_VALUE;
  private long to = Long.MIN_VALUE;

  /// How one network used the back office.
  private static final class Use {
    private final Set<Long> days = new TreeSet<>();
    private final Set<String> agents = new HashSet<>();
    private final NavigableSet<Long> times = new TreeSet<>();
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
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
        use.last = Math.max(use.last, group.last());
        for (TracedLine line : group.lines()) {
          line.event().text(Field.USER_AGENT).ifPresent(use.agents::add);
          use.days.add(Math.floorDiv(line.event().time(), DAY));
          use.times.add(line.event().time());
        }
        use.days.add(Math.floorDiv(group.last(), DAY));
      }
    }
  }

  /// Whether an address belongs to a network that works there: seen on many days over at least a
  /// third of the log, on most days of a short one, or from its first tenth on, and not attacking.
  boolean knows(String address) {
    Use use = byNetwork.get(network(address));
    return use != null && works(use);
  }

  /// The same of someone who came on several days: whoever was seen once, early in the log, may be
  /// an intruder of the first hour.
  boolean knowsWell(String address) {
    Use use = byNetwork.get(network(address));
    return use != null && works(use) && use.days.size() >= SEVERAL;
  }

  /// Whether others had worked there before this network first did.
  boolean othersWereThere(String address) {
    Use own = byNetwork.get(network(address));
    return own != null
        && byNetwork.values().stream()
            .filter(use -> use != own && !use.hostile && !use.days.isEmpty())
            .anyMatch(use -> use.first < own.first);
  }

  /// Whether this network was let in on an earlier day: it has no need to guess.
  boolean workedBefore(String address, long time) {
    Use use = byNetwork.get(network(address));
    return use != null
        && !use.hostile
        && use.days.stream().anyMatch(day -> day < Math.floorDiv(time, DAY));
  }

  private boolean works(Use use) {
    boolean sinceStart = use.first - from < Math.max((to - from) / 10, 3_600_000_000L);
    boolean often = use.days.size() >= DAYS && use.last - use.first > (to - from) / 3;
    boolean daily = use.days.size() >= SEVERAL && use.days.size() * DAY * 3 >= (to - from) * 2;
    return !use.hostile && !use.days.isEmpty() && (sinceStart || often || daily);
  }

  /// Whether someone with the very browser of a known colleague: at home or on the road, most
  /// likely.
  boolean looksFamiliar(String address) {
    Use use = byNetwork.get(network(address));
    return use != null
        && byNetwork.values().stream()
            .filter(this::works)
            .anyMatch(known -> known.agents.stream().anyMatch(use.agents::contains));
  }

  /// Whether the colleagues who have this one's browser were all at work in their own networks
  /// within the hour before that moment: it is none of them on the road.
  boolean areAtTheirDesks(String address, long time) {
    Use own = byNetwork.get(network(address));
    return own != null
        && byNetwork.values().stream()
            .filter(use -> use != own && works(use))
            .filter(use -> use.agents.stream().anyMatch(own.agents::contains))
            .allMatch(use -> !use.times.subSet(time - HOUR, true, time, false).isEmpty());
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
