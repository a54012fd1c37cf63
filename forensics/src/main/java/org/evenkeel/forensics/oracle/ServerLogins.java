package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.scan.TracedLine;

/// Who signs in to the server itself, with which keys, and when the whole database was read out.
final class ServerLogins {
  private static final long DAY = 86_400_000_000L;
  private static final long HOUR = 3_600_000_000L;
  private static final long MINUTE = 60_000_000L;

  /// What a timer needs to begin.
  private static final long START = 3_000_000L;

  private static final int DAYS = 3;
  private static final Pattern DUMP =
      Pattern.compile("(?i)select /\\*!40001 sql_no_cache \\*/ \\* from");

  private static final Pattern COPY =
      Pattern.compile("(?i)\\b(mysqldump|mariadb-dump|pg_dump|mongodump)\\b");

  private final Map<Kind, Map<String, Set<Long>>> days = new EnumMap<>(Kind.class);
  private final Map<String, Set<String>> networksOfKey = new HashMap<>();
  private final Map<String, Map<String, Set<Long>>> daysOfName = new HashMap<>();
  private final Map<String, Set<String>> waysOfName = new HashMap<>();
  private final Map<String, List<Event>> guests = new HashMap<>();
  private final List<TracedLine> dumps = new ArrayList<>();
  private final List<TracedLine> copies = new ArrayList<>();
  private final Site.Reach reach;

  ServerLogins(List<Trail> trails, Site.Reach reach) {
    this.reach = reach;
    for (Trail trail : trails) {
      for (TracedLine line : trail.lines()) {
        learn(trail.address(), line);
      }
    }
    dumps.sort(null);
  }

  private void learn(String address, TracedLine line) {
    Event event = line.event();
    if (event.kind() == Kind.SQL && DUMP.matcher(event.textOrEmpty(Field.STATEMENT)).find()) {
      dumps.add(line);
    }
    if (COPY.matcher(event.textOrEmpty(Field.COMMAND)).find()) {
      copies.add(line);
    }
    boolean server = event.kind() == Kind.SSH || event.kind() == Kind.FTP;
    if (server && event.textOrEmpty(Field.ACTION).equals(Action.LOGIN_OK.name())) {
      String network = Staff.network(address);
      guests.computeIfAbsent(address, any -> new ArrayList<>()).add(event);
      days.computeIfAbsent(event.kind(), any -> new HashMap<>())
          .computeIfAbsent(network, any -> new TreeSet<>())
          .add(Math.floorDiv(event.time(), DAY));
      waysOfName
          .computeIfAbsent(name(event), any -> new HashSet<>())
          .add(network + " " + event.textOrEmpty(Field.AUTH_METHOD));
      daysOfName
          .computeIfAbsent(name(event), any -> new HashMap<>())
          .computeIfAbsent(network, any -> new TreeSet<>())
          .add(Math.floorDiv(event.time(), DAY));
      event
          .text(Field.FINGERPRINT)
          .ifPresent(
              key -> networksOfKey.computeIfAbsent(key, any -> new HashSet<>()).add(network));
    }
  }

  /// Whether someone signs in there from this network on several days, as agencies do.
  boolean knows(String address) {
    return days.values().stream()
        .anyMatch(there -> there.getOrDefault(Staff.network(address), Set.of()).size() >= 2);
  }

  private static String name(Event login) {
    return login.kind() + " " + login.textOrEmpty(Field.USER);
  }

  /// Whether nobody is told to have signed in by SSH under this name, while others do day by day.
  boolean neverSignedIn(String name) {
    boolean told =
        days.getOrDefault(Kind.SSH, Map.of()).values().stream()
            .anyMatch(others -> others.size() >= DAYS);
    return told && !name.isEmpty() && !daysOfName.containsKey(Kind.SSH + " " + name);
  }

  /// Whether a name that one network alone uses day by day was used once from elsewhere.
  boolean isStray(Event login, String address) {
    Map<String, Set<Long>> networks = daysOfName.getOrDefault(name(login), Map.of());
    String own = Staff.network(address);
    return networks.size() == 2
        && networks.getOrDefault(own, Set.of()).size() == 1
        && networks.entrySet().stream()
            .filter(other -> !other.getKey().equals(own))
            .allMatch(other -> other.getValue().size() >= DAYS);
  }

  /// Whether others sign in under this name in another way: with keys, where this one knew a
  /// password.
  boolean isOtherWay(Event login, String address) {
    String own = Staff.network(address) + " ";
    String way = login.textOrEmpty(Field.AUTH_METHOD);
    return !way.isEmpty()
        && waysOfName.getOrDefault(name(login), Set.of()).stream()
            .noneMatch(other -> !other.startsWith(own) && other.endsWith(" " + way));
  }

  /// Whether everyone else signs in to the server with keys, where this one knew a password.
  boolean isOnlyPassword(Event login, String address) {
    String own = Staff.network(address) + " ";
    List<String> others =
        waysOfName.values().stream()
            .flatMap(Set::stream)
            .filter(way -> !way.startsWith(own))
            .toList();
    return login.textOrEmpty(Field.AUTH_METHOD).equals("password")
        && !others.isEmpty()
        && others.stream().noneMatch(way -> way.endsWith(" password"));
  }

  /// Commands that copied the whole database, given under the name of `login` within the hour; none
  /// when they are given day by day.
  List<TracedLine> copiesAfter(Event login, long within) {
    Set<Long> copied = new TreeSet<>();
    copies.forEach(line -> copied.add(Math.floorDiv(line.event().time(), DAY)));
    List<TracedLine> after =
        copies.stream()
            .filter(line -> line.event().time() >= login.time())
            .filter(line -> line.event().time() - login.time() < within)
            .filter(line -> line.event().line().contains(login.textOrEmpty(Field.USER)))
            .toList();
    return copied.size() >= DAYS ? List.of() : after;
  }

  /// Whether this network, late in the log, is one of those that hardly sign in there, and others
  /// do day by day.
  boolean isNew(Event login, String address) {
    boolean late = login.time() - reach.from() > (reach.to() - reach.from()) / 10;
    return late && isRare(login, address);
  }

  /// Whether others sign in there day by day, and this network does not.
  boolean isRare(Event login, String address) {
    Map<String, Set<Long>> there = days.getOrDefault(login.kind(), Map.of());
    Set<Long> own = there.getOrDefault(Staff.network(address), Set.of());
    return own.size() < DAYS && there.values().stream().anyMatch(others -> others.size() >= DAYS);
  }

  /// Whether a key was used from nowhere else, while others are known.
  boolean isNewKey(Event login) {
    Set<String> networks =
        networksOfKey.getOrDefault(login.textOrEmpty(Field.FINGERPRINT), Set.of());
    return networks.size() == 1 && networksOfKey.size() > 1;
  }

  /// Statements that read whole tables, as dumps do, from `time` on, `within` microseconds; none
  /// when dumps are made day by day.
  List<TracedLine> dumpsAfter(long time, long within) {
    Set<Long> dumped = new TreeSet<>();
    dumps.forEach(line -> dumped.add(Math.floorDiv(line.event().time(), DAY)));
    List<TracedLine> after =
        dumps.stream()
            .filter(line -> line.event().time() >= time && line.event().time() - time < within)
            .toList();
    return dumped.size() >= DAYS ? List.of() : after;
  }

  /// Statements that read the whole database out once, as far as the logs reach; none when it was
  /// read out again, or began with a full minute, as timers do.
  List<TracedLine> onlyDump() {
    boolean brief = reach.to() - reach.from() < DAYS * DAY;
    if (brief || dumps.isEmpty()) {
      return List.of();
    }
    long first = dumps.getFirst().event().time();
    boolean once = dumps.getLast().event().time() - first < HOUR;
    boolean timer = Math.floorMod(first, MINUTE) <= START;
    return once && !timer && !follows(first) ? List.copyOf(dumps) : List.of();
  }

  /// Whether somebody who is no everyday guest had signed in within the hour before `time`: then
  /// they are who is asked.
  private boolean follows(long time) {
    return guests.entrySet().stream()
        .flatMap(guest -> guest.getValue().stream().map(login -> Map.entry(guest.getKey(), login)))
        .filter(guest -> guest.getValue().time() <= time && time - guest.getValue().time() < HOUR)
        .anyMatch(guest -> isRare(guest.getValue(), guest.getKey()));
  }
}
