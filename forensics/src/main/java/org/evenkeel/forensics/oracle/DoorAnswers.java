package org.evenkeel.forensics.oracle;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// What the doors of one store say, learned from the log: whoever tries hundreds of passwords gets
/// the answer to a wrong one nearly always. Platforms and their versions differ in whether a good
/// password is told by the status; where it is not, the size of the answer tells (S4).
final class DoorAnswers {
  private static final long MANY = 40;
  private static final double NEARLY_ALL = 0.9;

  /// By how many bytes answers of one kind differ: forms carry a token and the name that was typed.
  private static final long ROOM = 8;

  private static final double PART = 0.02;
  private static final Pattern ROUTE = Pattern.compile("(?i)(?:route|controller|cmd)=([\\w./-]+)");

  private final Map<String, Tally> doors = new HashMap<>();

  /// Those who were let in, by door and answer.
  private final Map<String, Set<String>> letIn = new HashMap<>();

  private final Map<String, Long> given = new HashMap<>();
  private final Map<String, Long> followed = new HashMap<>();

  /// How one door answered.
  private static final class Tally {
    private final Map<Integer, Long> statuses = new HashMap<>();
    private final SortedMap<Long, Long> sizes = new TreeMap<>();
    private long all;

    private double share(int status) {
      return statuses.getOrDefault(status, 0L) / (double) all;
    }

    private long kept() {
      return sum(sizes);
    }

    /// The size in the middle of all that were kept.
    private long middle() {
      long half = kept() / 2;
      for (Map.Entry<Long, Long> size : sizes.entrySet()) {
        half -= size.getValue();
        if (half < 0) {
          return size.getKey();
        }
      }
      return 0;
    }

    /// The sizes of nearly all answers, so that another one tells; empty when they differ.
    private SortedMap<Long, Long> usual() {
      long middle = middle();
      long room = Math.max(ROOM, (long) (PART * middle));
      boolean told = kept() >= NEARLY_ALL * all;
      return Stream.of(0L, room)
          .map(around -> sizes.subMap(middle - around, middle + around + 1))
          .filter(alike -> told && sum(alike) >= NEARLY_ALL * kept())
          .findFirst()
          .orElse(Collections.emptySortedMap());
    }

    private static long sum(SortedMap<Long, Long> sizes) {
      return sizes.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  static DoorAnswers learned(List<Trail> trails) {
    DoorAnswers answers = new DoorAnswers();
    for (Trail trail : trails) {
      trail
          .groupsWhere(event -> Surface.login(event) && !SignIn.isCustomers(event))
          .forEach(answers::learn);
      trail
          .linesWhere(event -> Surface.login(event) && !SignIn.isCustomers(event))
          .forEach(line -> answers.given.merge(answer(line.event()), 1L, Long::sum));
      trail
          .linesWhere(event -> Surface.login(event) && !SignIn.isCustomers(event))
          .filter(line -> LoginOracle.staffPageAfter(trail, line) != null)
          .peek(line -> answers.followed.merge(answer(line.event()), 1L, Long::sum))
          .forEach(
              line ->
                  answers
                      .letIn
                      .computeIfAbsent(answer(line.event()), any -> new HashSet<>())
                      .add(Staff.network(trail.address())));
    }
    return answers;
  }

  private static String answer(Event event) {
    return door(event) + ' ' + event.status() + ' ' + event.sent();
  }

  /// Whether the answer is the one that others got who were let in, from other networks than
  /// `address`, and hardly ever a wrong password.
  boolean letsIn(Event event, String address) {
    Set<String> others = new HashSet<>(letIn.getOrDefault(answer(event), Set.of()));
    others.remove(Staff.network(address));
    return !others.isEmpty() && says(event) == SignIn.Says.PERHAPS;
  }

  private void learn(TracedGroup group) {
    List<Event> logins =
        group.lines().stream().map(TracedLine::event).filter(Surface::login).toList();
    if (logins.size() < group.lines().size()) {
      logins.forEach(this::learn);
      return;
    }
    Tally tally = doors.computeIfAbsent(door(group.event()), any -> new Tally());
    tally.all += group.count();
    tally.statuses.merge(group.event().status(), group.count(), Long::sum);
    group.sizes().forEach((size, times) -> tally.sizes.merge(size, times, Long::sum));
  }

  /// One of a row that holds other calls to the same path, too.
  private void learn(Event login) {
    Tally tally = doors.computeIfAbsent(door(login), any -> new Tally());
    tally.all++;
    tally.statuses.merge(login.status(), 1L, Long::sum);
    tally.sizes.merge(login.sent(), 1L, Long::sum);
  }

  private static String door(Event event) {
    Matcher route = ROUTE.matcher(Surface.query(event));
    return Surface.path(event) + (route.find() ? "?" + route.group(1) : "");
  }

  /// Whether staff's pages follow this answer as a rule: a back office where colleagues sign in day
  /// by day, and nobody guesses, gives hardly any other.
  private boolean isWelcome(Event event) {
    String answer = answer(event);
    return 2 * followed.getOrDefault(answer, 0L) >= given.getOrDefault(answer, 1L);
  }

  /// What the answer to a login says here.
  SignIn.Says says(Event event) {
    Tally tally = doors.get(door(event));
    SignIn.Says usual = SignIn.says(event);
    boolean told = usual == SignIn.Says.FAILED || SignIn.isForPrograms(event);
    if (told || tally == null || tally.all < MANY) {
      return usual;
    }
    SignIn.Says learned = learned(tally, event, usual);
    return learned == SignIn.Says.FAILED && isWelcome(event) ? usual : learned;
  }

  /// What those who tried hundreds of passwords taught.
  private static SignIn.Says learned(Tally tally, Event event, SignIn.Says usual) {
    double share = tally.share(event.status());
    if (share < 1 - NEARLY_ALL) {
      return event.status() < 400 ? SignIn.Says.PERHAPS : SignIn.Says.FAILED;
    }
    if (share >= NEARLY_ALL && tally.statuses.size() > 1) {
      return SignIn.Says.FAILED;
    }
    SortedMap<Long, Long> sizes = tally.usual();
    if (sizes.isEmpty() || event.status() >= 400) {
      return usual;
    }
    return sizes.containsKey(event.sent()) ? SignIn.Says.FAILED : SignIn.Says.PERHAPS;
  }
}
