package org.evenkeel.forensics.oracle;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.known.Edges;
import org.evenkeel.forensics.scan.KnockedDoor;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// Doors of staff at which a throng tried passwords, judged by a sample of those who knocked.
///
/// Whoever mistypes a password was shown the form before, and looks at something else besides; a
/// machine that has its share of a list sends passwords and nothing else. So one who never saw the
/// form speaks for a throng where there are dozens of the kind, and a fair part of all who knock;
/// those who fetched the form speak for it only where nearly everybody fails.
final class Throngs {
  private static final int MANY = 30;
  private static final double PART = 0.25;
  private static final double NEARLY_ALL = 0.67;
  private static final String KEY = "/key/";

  private final Map<String, Throng> byDoor = new TreeMap<>();
  private final Set<String> agents = new HashSet<>();

  /// What one address did at a door.
  private enum Manner {
    /// Sent passwords that were wrong, and never asked for anything.
    BLIND,
    /// Sent wrong passwords, and asked for nothing but the form.
    LOOKED,
    /// Did something else as well, or was let in.
    OTHER
  }

  /// What is added up at one door, each sample standing for all who were answered so.
  private static final class Sum {
    private final Map<Manner, Double> addresses = new HashMap<>();
    private final Map<Manner, Double> tries = new HashMap<>();
    private final Map<Manner, Set<String>> members = new HashMap<>();
    private boolean exact = true;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    private double addresses(Manner manner) {
      return addresses.getOrDefault(manner, 0.0);
    }

    private double all() {
      return addresses.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private void add(Manner manner, String address, double weight) {
      boolean added = members.computeIfAbsent(manner, any -> new HashSet<>()).add(address);
      addresses.merge(manner, added ? weight : 0, Double::sum);
    }
  }

  /// @param knocked what the first reading saw of doors
  /// @param trails everyone who was followed
  void learn(Collection<KnockedDoor> knocked, Collection<Trail> trails, Site site) {
    if (knocked.isEmpty()) {
      return;
    }
    Map<String, Trail> byAddress = new HashMap<>();
    trails.forEach(trail -> byAddress.putIfAbsent(trail.address(), trail));
    Map<String, Sum> sums = new TreeMap<>();
    for (KnockedDoor each : knocked) {
      Sum sum = sums.computeIfAbsent(each.path(), any -> new Sum());
      add(each, byAddress, site, sum);
    }
    sums.forEach((door, sum) -> judged(door, sum).ifPresent(throng -> byDoor.put(door, throng)));
    trails.stream().filter(trail -> of(trail.address()).isPresent()).forEach(this::learnAgents);
  }

  private static void add(KnockedDoor door, Map<String, Trail> trails, Site site, Sum sum) {
    List<Trail> some =
        door.some().stream()
            .filter(trails::containsKey)
            .map(trails::get)
            .filter(trail -> trail.groupsWhere(Throngs::isKnock).anyMatch(isAt(door.path())))
            .toList();
    if (some.isEmpty()) {
      return;
    }
    double weight = door.addresses() / (double) door.some().size();
    double sent = some.stream().mapToLong(trail -> sent(trail, door)).sum();
    boolean failed = false;
    for (Trail trail : some) {
      Manner manner = manner(trail, door.path(), site);
      failed |= manner != Manner.OTHER;
      sum.add(manner, trail.address(), weight);
      sum.tries.merge(manner, sent(trail, door) / Math.max(1, sent) * door.times(), Double::sum);
    }
    if (failed) {
      sum.exact &= door.addresses() == door.some().size();
      sum.first = Math.min(sum.first, door.first());
      sum.last = Math.max(sum.last, door.last());
    }
  }

  /// How many passwords one of them sent there that were answered so.
  private static long sent(Trail trail, KnockedDoor door) {
    return trail
        .groupsWhere(event -> isKnock(event) && event.status() == door.status())
        .filter(isAt(door.path()))
        .mapToLong(TracedGroup::count)
        .sum();
  }

  private static Predicate<TracedGroup> isAt(String door) {
    return group -> door(group.event()).equals(door);
  }

  private static Manner manner(Trail trail, String door, Site site) {
    boolean looked = false;
    for (TracedGroup group : trail.groups()) {
      Event event = group.event();
      if (!door(event).equals(door) || site.staff().knows(trail.address())) {
        return Manner.OTHER;
      }
      if (isKnock(event)) {
        if (group.lines().stream().anyMatch(line -> isAnswered(line.event(), site))) {
          return Manner.OTHER;
        }
      } else if (Surface.isGet(event)) {
        looked = true;
      } else {
        return Manner.OTHER;
      }
    }
    return looked ? Manner.LOOKED : Manner.BLIND;
  }

  private static boolean isAnswered(Event event, Site site) {
    return site.says(event) == SignIn.Says.PERHAPS;
  }

  private static Optional<Throng> judged(String door, Sum sum) {
    double blind = sum.addresses(Manner.BLIND);
    double both = blind + sum.addresses(Manner.LOOKED);
    boolean nearlyAll = both >= MANY && both >= NEARLY_ALL * sum.all();
    if (!nearlyAll && (blind < MANY || blind < PART * sum.all())) {
      return Optional.empty();
    }
    Set<String> members = new HashSet<>(sum.members.getOrDefault(Manner.BLIND, Set.of()));
    double tries = sum.tries.getOrDefault(Manner.BLIND, 0.0);
    if (nearlyAll) {
      members.addAll(sum.members.getOrDefault(Manner.LOOKED, Set.of()));
      tries += sum.tries.getOrDefault(Manner.LOOKED, 0.0);
    }
    return Optional.of(
        new Throng(
            door,
            Math.round(tries),
            Math.min(Math.round(tries), Math.round(nearlyAll ? both : blind)),
            sum.exact,
            sum.first,
            sum.last,
            members));
  }

  /// The throngs, by their doors.
  List<Throng> all() {
    return List.copyOf(byDoor.values());
  }

  /// The throng that an address is one of; empty when it is not, or was not drawn.
  Optional<Throng> of(String address) {
    return byDoor.values().stream()
        .filter(throng -> throng.members().contains(address))
        .findFirst();
  }

  /// Whether a sign-in is the share of a throng that fitted: one who is no staff had only sent
  /// passwords there, without ever having seen the form, and some were wrong; or sent this one
  /// alone and calls itself as members do.
  boolean fits(Trail trail, TracedLine login, Site site) {
    String door = door(login.event());
    if (!byDoor.containsKey(door)
        || !isKnock(login.event())
        || site.says(login.event()) != SignIn.Says.PERHAPS
        || site.staff().knows(trail.address())
        || Edges.has(trail.address())) {
      return false;
    }
    boolean failed = false;
    for (TracedLine line : trail.lines()) {
      if (line.equals(login)) {
        return failed || (trail.lines().size() == 1 && agents.contains(agent(login.event())));
      }
      if (!isKnock(line.event()) || !door(line.event()).equals(door)) {
        return false;
      }
      failed |= site.says(line.event()) == SignIn.Says.FAILED;
    }
    return false;
  }

  private void learnAgents(Trail member) {
    member.lines().forEach(line -> agents.add(agent(line.event())));
  }

  private static String agent(Event event) {
    return event.textOrEmpty(Field.USER_AGENT);
  }

  private static boolean isKnock(Event event) {
    return Surface.login(event) && !SignIn.isCustomers(event);
  }

  /// The part of a path that is the same in every session.
  private static String door(Event event) {
    String path = Surface.path(event);
    int key = path.indexOf(KEY);
    return key < 0 ? path : path.substring(0, key + 1);
  }
}
