package org.evenkeel.forensics.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.known.Edges;
import org.evenkeel.forensics.scan.KnockedDoor;
import org.evenkeel.forensics.scan.PathFacts;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// What the store does for everyone: how paths were answered, and which pages say "not found" with
/// a 200. Learned from the logs themselves.
public final class Site {
  private final Map<Integer, Meaning> meanings;
  private final Map<String, PathFacts> paths;
  private final Doors doors;
  private final SoftMissing softMissing;
  private final Reach reach;
  private final LeftBehind left;
  private final Staff staff;
  private final ServerLogins logins;
  private final Openings openings = new Openings();
  private final Arrivals arrivals = new Arrivals();
  private final Callers callers = new Callers();
  private final FoundCopies copies = new FoundCopies();
  private final DoorAnswers answers;
  private final Set<String> searchers = new HashSet<>();
  private final Map<String, Long> attackers = new HashMap<>();
  private final NavigableSet<Long> secrets = new TreeSet<>();
  private final Walks walks = new Walks();
  private final Failures failures = new Failures();
  private final Throngs throngs = new Throngs();
  private final Obedient obedient = new Obedient();
  private final Placed placed = new Placed();
  private final Notices notices;
  private final Executions executions;
  private final boolean sized;

  /// From when to when the logs reach, in microseconds since 1970.
  public record Reach(long from, long to) {}

  /// What the lines are held against.
  ///
  /// @param reach from when to when the logs reach
  /// @param left what lies in the store's files and database
  /// @param knocked doors of staff at which many addresses tried something
  /// @param browsers how common each is
  public record Beside(Reach reach, LeftBehind left, List<KnockedDoor> knocked, Browsers browsers) {
    public Beside {
      knocked = List.copyOf(knocked);
    }
  }

  /// How the store answers those whom it does not let in.
  public interface Doors {
    /// Whether anyone was answered with 401 or 403 there.
    boolean refuse(String path);

    /// Whether anyone was sent elsewhere with 302 from there.
    boolean redirect(String path);
  }

  private Site(
      Map<Integer, Meaning> meanings, Map<String, PathFacts> paths, Doors doors, Learned learned) {
    this.meanings = meanings;
    this.paths = paths;
    this.doors = doors;
    this.softMissing = learned.softMissing;
    this.reach = learned.reach;
    this.left = learned.left;
    this.notices = new Notices(learned.browsers);
    this.sized = learned.trails.stream().anyMatch(Trail::tellsSizes);
    this.staff = Staff.learned(learned.trails, this, reach.from(), reach.to());
    this.logins = new ServerLogins(learned.trails, learned.reach);
    this.answers = DoorAnswers.learned(learned.trails);
    learned.trails.forEach(trail -> failures.add(trail, this));
    throngs.learn(learned.knocked, learned.trails, this);
    this.executions = Executions.learned(learned.trails, this);
    for (Trail trail : learned.trails) {
      learnOpenings(trail);
      new HiddenTrainOracle()
          .judge(
              trail,
              this,
              train -> {
                if (train.grade().atLeast(Grade.E1)) {
                  openings.add(Openings.Kind.TRAIN, train.last());
                }
              });
      readings(trail);
      arrivals.add(trail, this);
      callers.add(trail, this);
      copies.add(trail, this);
      obedient.add(trail, this);
      placed.add(trail, this);
      notices.add(trail, this);
    }
    StaffBrowser.borrowed(learned.trails, this)
        .forEach(seen -> openings.add(Openings.Kind.BORROWED, seen.first()));
  }

  /// What the site is learned from.
  private record Learned(
      SoftMissing softMissing,
      List<Trail> trails,
      Reach reach,
      LeftBehind left,
      List<KnockedDoor> knocked,
      Browsers browsers) {}

  /// @param meanings what each rule says, by its number
  /// @param paths how everyone was answered on the watched paths
  /// @param doors where anyone was turned away
  /// @param trails all addresses worth following
  /// @param beside what the lines are held against
  public static Site learned(
      Map<Integer, Meaning> meanings,
      Map<String, PathFacts> paths,
      Doors doors,
      List<Trail> trails,
      Beside beside) {
    SoftMissing soft = SoftMissing.learned(trails, meanings);
    return new Site(
        Map.copyOf(meanings),
        Map.copyOf(paths),
        doors,
        new Learned(
            soft, trails, beside.reach(), beside.left(), beside.knocked(), beside.browsers()));
  }

  Optional<PathFacts> path(String path) {
    return Optional.ofNullable(paths.get(path));
  }

  Doors doors() {
    return doors;
  }

  Reach reach() {
    return reach;
  }

  /// What lies in the store's files and database.
  LeftBehind left() {
    return left;
  }

  private void learnOpenings(Trail trail) {
    if (trail.groups().stream().filter(group -> shows(group, "B09")).count() > 1) {
      searchers.add(Staff.network(trail.address()));
    }
    trail.lines().stream()
        .filter(line -> mayHaveOpened(trail, line))
        .forEach(line -> openings.add(Openings.Kind.WEAKNESS, line.event().time()));
    trail.lines().stream()
        .filter(line -> mayHaveGuessed(trail, line) && !usedBy(trail, line))
        .forEach(line -> openings.add(Openings.Kind.GUESS, line.event().time()));
    trail.lines().stream()
        .filter(
            line ->
                SecretReadOracle.isReading(line, this)
                    || FileTakenOracle.isSecret(line.event(), this))
        .forEach(line -> secrets.add(line.event().time()));
    if (!staff.knows(trail.address()) && staff.othersWereThere(trail.address())) {
      trail.lines().stream()
          .filter(line -> shows(line.rules(), "B20") && Surface.served(line.event()))
          .forEach(line -> openings.add(Openings.Kind.KEY, line.event().time()));
    }
    walks.add(trail, this);
    if (attacks(trail, Long.MAX_VALUE) > 0 && !trail.lines().isEmpty()) {
      attackers.merge(
          Staff.network(trail.address()), trail.lines().getFirst().event().time(), Math::min);
    }
  }

  /// Whether the one who guessed went on into the back office himself.
  private static boolean usedBy(Trail trail, TracedLine line) {
    return trail
        .linesWhere(
            event ->
                event.time() >= line.event().time()
                    && Surface.staffPage(event)
                    && Surface.served(event))
        .findAny()
        .isPresent();
  }

  private void readings(Trail trail) {
    Consumer<Observation> proven =
        seen -> {
          if (seen.grade().atLeast(Grade.E3)) {
            openings.add(Openings.Kind.READING, seen.last());
          }
        };
    new TableReadingOracle().judge(trail, this, proven);
    new BlindReadingOracle().judge(trail, this, proven);
  }

  /// Whether the logs say how long answers were.
  boolean tellsSizes() {
    return sized;
  }

  /// Numbers that are opened one after the other.
  Walks walks() {
    return walks;
  }

  /// Whether a request had the form that a known weakness needs, to a place of its own, and was not
  /// refused: whoever scans for what is not there gets another answer.
  boolean mayHaveOpened(Trail trail, TracedLine line) {
    Event event = line.event();
    boolean answered = event.status() / 100 == 2 || event.status() == 302;
    return answered
        && !Surface.path(event).equals("/")
        && !staff.knows(trail.address())
        && !softMissing(event)
        && meanings(line.rules()).stream()
            .anyMatch(
                meaning ->
                    meaning.aggressive()
                        && meaning.phase() == Phase.EXPLOIT
                        && !meaning.component().isEmpty());
  }

  /// Whether someone of the network of `address` attacked before `time`.
  boolean attackedBefore(String address, long time) {
    return !Edges.has(address)
        && attackers.getOrDefault(Staff.network(address), Long.MAX_VALUE) < time;
  }

  /// Whether a sign-in of a stranger was answered as after a right password, in the middle of a run
  /// of failures of which they had a part.
  boolean mayHaveGuessed(Trail trail, TracedLine line) {
    return LuckyGuess.is(trail, line, this);
  }

  /// About how many sign-ins of strangers failed at such a door in the hours around this one.
  long failuresAround(Event login) {
    return failures.around(login);
  }

  /// Those who share a list of passwords out among many addresses.
  public List<Throng> allThrongs() {
    return throngs.all();
  }

  Throngs throngs() {
    return throngs;
  }

  /// Sign-ins that failed.
  Failures failures() {
    return failures;
  }

  /// What the answer to a login says here.
  SignIn.Says says(Event event) {
    return answers.says(event);
  }

  /// Commands that the server was made to run.
  Executions executions() {
    return executions;
  }

  /// Whether the answer to a login is the one that those get who are let in.
  boolean letsIn(Event event, String address) {
    return answers.letsIn(event, address);
  }

  /// Copies of the store that somebody found.
  FoundCopies copies() {
    return copies;
  }

  /// Programs that did what they were told.
  Obedient obedient() {
    return obedient;
  }

  /// Programs that their first users brought.
  Placed placed() {
    return placed;
  }

  /// Notices of payment that buyers' browsers sent.
  Notices notices() {
    return notices;
  }

  /// Which programs call the interface.
  Callers callers() {
    return callers;
  }

  /// Who came into the back office.
  Arrivals arrivals() {
    return arrivals;
  }

  /// When someone may have opened a door.
  Openings openings() {
    return openings;
  }

  /// Whether anyone of the network of `address` looked for backups.
  boolean searchedBackups(String address) {
    return searchers.contains(Staff.network(address));
  }

  /// Who signs in to the server itself.
  ServerLogins logins() {
    return logins;
  }

  /// Who works in the back office.
  public Staff staff() {
    return staff;
  }

  /// Whether the log had already run for a while at `time`: what appears then is new.
  boolean isNew(long time) {
    return time - reach.from > Math.max((reach.to - reach.from) / 50, 60_000_000L);
  }

  boolean shows(List<Integer> rules, String behaviour) {
    return meanings(rules).stream().anyMatch(meaning -> meaning.behaviour().equals(behaviour));
  }

  /// Whether what is first seen at `time` was not there in the first tenth of the log.
  boolean isNewcomer(long time) {
    return time - reach.from > Math.max((reach.to - reach.from) / 10, 3_600_000_000L);
  }

  /// Whether someone was answered who read secrets through a known weakness, before `time`.
  boolean secretsReadBefore(long time) {
    return secrets.floor(time) != null;
  }

  /// Whether a meaning of `behaviour` matches any line of the group.
  boolean shows(TracedGroup group, String behaviour) {
    return meanings(group).stream().anyMatch(meaning -> meaning.behaviour().equals(behaviour));
  }

  /// Whether an answer looks like the store's way of saying "not found" with a 200 (S18).
  boolean softMissing(Event event) {
    return event.status() == 200 && softMissing.is(event.sent());
  }

  /// Whether all its answers look like that.
  boolean softMissing(TracedGroup group) {
    return softMissing(group.event()) && group.sizes().keySet().stream().allMatch(softMissing::is);
  }

  List<Meaning> meanings(TracedGroup group) {
    return meanings(group.rules());
  }

  List<Meaning> meanings(List<Integer> rules) {
    List<Meaning> found = new ArrayList<>();
    for (int rule : rules) {
      Meaning meaning = meanings.get(rule);
      if (meaning != null) {
        found.add(meaning);
      }
    }
    return found;
  }

  /// Whether an address was seen attacking at all.
  boolean hostile(Trail trail) {
    return trail.groups().stream()
        .flatMap(group -> meanings(group).stream())
        .anyMatch(Meaning::hostile);
  }

  /// Whether an address tried more than looking around.
  boolean aggressive(Trail trail) {
    return attacks(trail, Long.MAX_VALUE) > 0;
  }

  /// How many requests of an address tried more than looking around before `time`.
  long attacks(Trail trail, long time) {
    return Attacks.before(time, trail, this);
  }
}
