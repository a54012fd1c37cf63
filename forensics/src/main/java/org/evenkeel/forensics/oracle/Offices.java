package org.evenkeel.forensics.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.scan.TracedLine;

/// Addresses from which people worked in the back office for days before someone attacked from them
/// with another browser or a program. What these people do is not the attacker's: an office, like a
/// provider, has one address for all behind it. Which of them attacked, a web log cannot tell.
public final class Offices {
  private static final long DAY = 86_400_000_000L;
  private static final int DAYS = 3;

  private final Map<Integer, Meaning> meanings;
  private final List<Trail> strangers = new ArrayList<>();
  private final List<Office> found = new ArrayList<>();

  /// One such address.
  ///
  /// @param address who stands behind it
  /// @param browsers how many different ones work there
  /// @param since microseconds since 1970 of the first page for staff
  public record Office(String address, int browsers, long since) {}

  /// What was done with one browser.
  private static final class Use {
    private final Set<Long> days = new TreeSet<>();
    private long first = Long.MAX_VALUE;
    private boolean attacks;
  }

  private Offices(Map<Integer, Meaning> meanings) {
    this.meanings = meanings;
  }

  /// Tells staff from those who attack from the same address.
  ///
  /// @param meanings what each rule says, by its number
  public static Offices among(List<Trail> trails, Map<Integer, Meaning> meanings) {
    Offices offices = new Offices(meanings);
    trails.forEach(offices::add);
    return offices;
  }

  /// All trails, those of such addresses without what staff did.
  public List<Trail> strangers() {
    return List.copyOf(strangers);
  }

  /// Those addresses.
  public List<Office> found() {
    return List.copyOf(found);
  }

  private void add(Trail trail) {
    long attacked =
        trail.lines().stream()
            .filter(this::attacks)
            .mapToLong(line -> line.event().time())
            .min()
            .orElse(Long.MIN_VALUE);
    Map<String, Use> uses = attacked == Long.MIN_VALUE ? Map.of() : uses(trail);
    Set<String> staff = new HashSet<>();
    uses.forEach(
        (agent, use) -> {
          long before = use.days.stream().filter(day -> (day + 1) * DAY <= attacked).count();
          if (before >= DAYS && !use.attacks) {
            staff.add(agent);
          }
        });
    if (staff.isEmpty()) {
      strangers.add(trail);
      return;
    }
    List<TracedLine> others =
        trail.lines().stream().filter(line -> !staff.contains(agent(line.event()))).toList();
    strangers.add(trail.of(others));
    long since = staff.stream().mapToLong(agent -> first(uses, agent)).min().orElse(attacked);
    found.add(new Office(trail.address(), staff.size(), since));
  }

  private static long first(Map<String, Use> uses, String agent) {
    Use use = uses.get(agent);
    return use == null ? Long.MAX_VALUE : use.first;
  }

  private Map<String, Use> uses(Trail trail) {
    Map<String, Use> uses = new HashMap<>();
    for (TracedLine line : trail.lines()) {
      Event event = line.event();
      Use use = uses.computeIfAbsent(agent(event), any -> new Use());
      use.attacks |= attacks(line);
      if (Surface.staffPage(event) && Surface.served(event)) {
        use.days.add(Math.floorDiv(event.time(), DAY));
        use.first = Math.min(use.first, event.time());
      }
    }
    return uses;
  }

  private boolean attacks(TracedLine line) {
    for (int rule : line.rules()) {
      Meaning meaning = meanings.get(rule);
      if (meaning != null && meaning.aggressive()) {
        return line.event().timed() && !Surface.staffPage(line.event());
      }
    }
    return false;
  }

  private static String agent(Event event) {
    return event.textOrEmpty(Field.USER_AGENT);
  }
}
