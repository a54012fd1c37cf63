package org.evenkeel.forensics.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.evenkeel.forensics.actor.Crew;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Span;
import org.evenkeel.forensics.oracle.Act;
import org.evenkeel.forensics.oracle.Installed;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.oracle.Sign;
import org.evenkeel.forensics.scan.TracedLine;

/// Searches back from a consequence to what explains it: abduction over capabilities. Each step
/// needs something; whatever was seen earlier and grants it is a candidate, priced by how long
/// before it was, by whom, and how likely it worked; hypotheses for what logs cannot show have
/// fixed prices. The cheapest chain back to something that needs nothing is the story; the others
/// stay as alternatives.
final class Causes {
  /// Ways to read what opens doors afterwards.
  private static final Set<String> READ =
      Set.of("exposed-secret", "path-traversal", "xml-external-entity", "file-inclusion");

  private static final double OTHER_CREW = 1.5;

  /// The same of others who broke in themselves: crews come from several addresses.
  private static final double CAMPAIGN = 0.7;

  private static final double KNOWLEDGE = -1.0;
  private static final long MINUTE = 60_000_000L;
  private static final long DAY = 1_440 * MINUTE;
  private static final int DEPTH = 5;
  private static final int TRAIN = 8;
  private static final double CARRIED = 1.5;
  private static final double NAMED = 0.7;
  private static final double TRAINED = 0.7;

  private static final double DEED = 0.4;
  private static final double REFUSED = 1.5;

  /// What a date is worth that fits, and one that does not.
  private static final double DATED = 1.5;

  private static final double LATE = 1.0;
  private static final double AT_THAT_TIME = 0.1;

  /// An extension was brought in, and nothing says which.
  private static final double UNNAMED = 2.3;

  /// Files were brought to the folder, and nothing says which.
  private static final double LANDED = 1.2;

  /// However long before, no cause costs more for it.
  private static final double LONG = 3.0;

  private final List<Crew> crews;
  private final long from;
  private final List<Span> holes;
  private final Dates dates;
  private final StoredScripts scripts;
  private final Born born;
  private final Set<String> shells = new HashSet<>();

  /// @param crews everyone observed
  /// @param scenery when the logs begin, and what lies in files and database
  Causes(List<Crew> crews, Scenery scenery) {
    this.crews = List.copyOf(crews);
    this.from = scenery.from();
    this.holes = scenery.holes();
    this.dates = new Dates(scenery.left(), from);
    this.born = new Born(crews, scenery.paths());
    this.scripts = new StoredScripts(crews, scenery.borrowed());
    for (Crew crew : crews) {
      crew.observations().stream()
          .filter(seen -> seen.act().technique().equals(Act.WEB_SHELL))
          .filter(seen -> seen.grade().atLeast(Grade.E2))
          .flatMap(seen -> seen.lines().stream())
          .forEach(line -> shells.add(line.event().textOrEmpty(Field.PATH)));
    }
    shells.remove("");
  }

  private static String path(Observation seen) {
    return seen.lines().getFirst().event().textOrEmpty(Field.PATH);
  }

  /// Whatever is sent to a program that intruders left is use of it, not how it came.
  private boolean isUse(Observation seen) {
    return seen.lines().stream()
        .map(TracedLine::event)
        .allMatch(
            event ->
                shells.contains(event.textOrEmpty(Field.PATH))
                    && !event.textOrEmpty(Field.METHOD).equals("PUT"));
  }

  private Set<Capability> neededFor(Observation seen) {
    return isUse(seen) ? EnumSet.of(Capability.CODE) : Capability.neededFor(seen);
  }

  /// The cheapest first: what opened the door that `consequence` of `crew` went through. Empty when
  /// it needs no other.
  List<Cause> of(Crew crew, Observation consequence) {
    return of(crew, consequence, new HashSet<>(), 0);
  }

  private List<Cause> of(Crew crew, Observation seen, Set<Observation> path, int depth) {
    List<Cause> causes = new ArrayList<>();
    Set<Capability> needed = neededFor(seen);
    if (needed.isEmpty() || depth >= DEPTH || !path.add(seen)) {
      return causes;
    }
    Capability need = needed.iterator().next();
    OptionalLong made = drawn(dates.of(seen, need));
    for (Crew other : crews) {
      for (Observation earlier : other.observations()) {
        boolean fits =
            Capability.grantedBy(earlier).contains(need)
                && !path.contains(earlier)
                && !isUse(earlier)
                && !isPart(earlier, seen)
                && (other.equals(crew) || mayServeOthers(earlier, need, seen, made))
                && (!Brought.isVendors(earlier)
                    || (!other.equals(crew)
                        && (Brought.mayHaveCome(earlier, seen) || Brought.madeBy(earlier, made))));
        Optional<TracedLine> line = fits ? lineBefore(earlier, seen, made) : Optional.empty();
        if (line.isPresent()) {
          double price = price(earlier, line.get(), seen, other.equals(crew), made);
          Cause cause = new Cause(price, earlier, line.get(), other, Hypothesis.NONE);
          Cause whole = cause.costing(dated(price, cause, made, need));
          boolean own = other.equals(crew) && isSignInBefore(earlier, seen);
          causes.add(rooted(whole, path, depth, own));
        }
      }
    }
    if (need == Capability.CREDENTIAL) {
      causes.addAll(scripts.before(crew, seen));
    }
    causes.addAll(unseen(seen, need, made));
    path.remove(seen);
    causes.sort(Comparator.comparingDouble(Cause::cost));
    return causes;
  }

  /// What logs cannot show, at its prices.
  private List<Cause> unseen(Observation seen, Capability need, OptionalLong made) {
    double days = Math.max(0, born.of(seen) - from) / (double) DAY;
    List<Cause> causes = new ArrayList<>();
    for (Hypothesis each : Hypothesis.values()) {
      double cost =
          each == Hypothesis.REMOVED ? removed(seen) : each.cost(need, days, dates.isBefore(made));
      if (cost < Double.MAX_VALUE) {
        causes.add(new Cause(cost, null, null, null, each));
      }
    }
    return causes;
  }

  /// That it stood in lines that were removed can be believed only where lines were.
  private double removed(Observation seen) {
    Instant when = Times.instant(Math.max(0, seen.first()));
    return holes.stream()
        .filter(hole -> !hole.from().isAfter(when))
        .mapToDouble(
            hole -> Math.max(0, java.time.Duration.between(hole.to(), when).toHours() / 24.0))
        .map(Hypothesis::removed)
        .min()
        .orElse(Double.MAX_VALUE);
  }

  /// Whether somebody signed in to the back office who had the server do something within the hour:
  /// how they came by the password has to be explained in any case, so it makes no explanation
  /// dearer than another.
  private static boolean isSignInBefore(Observation earlier, Observation seen) {
    return earlier.act().technique().equals(Act.VALID_ACCOUNT)
        && earlier.source() == Kind.WEB
        && seen.first() - earlier.first() <= 60 * MINUTE;
  }

  /// Follows a cause that needs a cause of its own to its root.
  ///
  /// @param given whether a password that nobody saw taken has to be explained in any case
  private Cause rooted(Cause cause, Set<Observation> path, int depth, boolean given) {
    Observation seen = cause.observation();
    Crew crew = cause.crew();
    if (seen == null || crew == null || isByRight(seen, crew)) {
      return cause;
    }
    List<Cause> further = of(crew, seen, path, depth + 1);
    if (further.isEmpty()) {
      return cause;
    }
    Cause best = further.getFirst();
    boolean credential =
        best.observation() == null && best.hypothesis() != Hypothesis.HIDDEN_REQUEST;
    return credential
        ? cause.costing(cause.cost() + (given ? 0 : best.cost()))
        : best.costing(cause.cost() + best.cost());
  }

  /// Whether people brought in a program who did nothing else that speaks against them: they may
  /// work in the back office, and need no other way in.
  private static boolean isByRight(Observation seen, Crew crew) {
    return seen.act().technique().equals(Act.CODE_PLANTED) && !crew.grade().atLeast(Grade.E2);
  }

  private double price(
      Observation earlier, TracedLine line, Observation seen, boolean sameCrew, OptionalLong made) {
    boolean then = Dates.fits(line.event().time(), made);
    long gap = then ? 0 : Math.max(0, born.of(seen) - line.event().time());
    double chance = Math.max(0.02, earlier.proof().chance());
    boolean weak = earlier.grade().compareTo(Grade.E1) <= 0;
    boolean carrier = weak && sameCrew && gap <= 10 * MINUTE && sends(line);
    boolean train = isTrain(earlier);
    boolean named = !earlier.act().technique().equals(Act.HIDDEN_REQUEST);
    if (Brought.isVendors(earlier)) {
      boolean told = then || Brought.brought(earlier, seen);
      return (told ? DEED : UNNAMED) + gap / (30.0 * DAY);
    }
    if (!sameCrew && !then && Brought.landed(earlier, seen)) {
      return LANDED + gap / (30.0 * DAY);
    }
    if (mayGiveKey(earlier, line, seen)) {
      return NAMED + (sameCrew ? 0 : OTHER_CREW) + KNOWLEDGE + gap / (28.0 * DAY);
    }
    boolean planted = earlier.act().technique().equals(Act.CODE_PLANTED) && then;
    boolean deed = (sameCrew && isDeed(earlier)) || Brought.brought(earlier, seen) || planted;
    double cost =
        deed ? DEED : train ? TRAINED : carrier ? named ? NAMED : CARRIED : -Math.log(chance);
    cost += Math.min(LONG, (double) gap / tau(earlier, carrier && !train));
    cost += sameCrew ? 0 : earlier.grade().atLeast(Grade.E2) ? CAMPAIGN : OTHER_CREW;
    boolean knows = seen.proof().signs().contains(Sign.S7);
    cost += knows && sameCrew ? KNOWLEDGE : knows && isKey(earlier) ? 2 * KNOWLEDGE : 0;
    boolean refused = line.event().status() >= 400 && line.event().status() != 500;
    return cost + (refused && !isKey(earlier) ? REFUSED : 0);
  }

  /// Whether a key is used that a known weakness may have given away which was answered before: who
  /// calls a protected interface knows what only such a success teaches, and keys are sold on.
  private static boolean mayGiveKey(Observation earlier, TracedLine line, Observation seen) {
    return seen.act().technique().equals(Act.FORGED_TOKEN)
        && earlier.grade() == Grade.E1
        && !earlier.act().component().isEmpty()
        && line.event().status() / 100 == 2;
  }

  /// A date tells only where something was sent in that minute: what was left may have run later,
  /// as templates do when mail is written.
  private OptionalLong drawn(OptionalLong made) {
    boolean any =
        dates.isBefore(made)
            || crews.stream()
                .flatMap(crew -> crew.observations().stream())
                .filter(earlier -> !isUse(earlier))
                .flatMap(earlier -> earlier.lines().stream())
                .anyMatch(line -> sends(line) && Dates.fits(line.event().time(), made));
    return any ? made : OptionalLong.empty();
  }

  /// The date of what was used speaks for what happened then, and against all else.
  private static double dated(double price, Cause cause, OptionalLong made, Capability need) {
    TracedLine line = cause.line();
    if (made.isEmpty() || line == null) {
      return price;
    }
    boolean named =
        cause.seen().filter(seen -> !seen.act().technique().equals(Act.HIDDEN_REQUEST)).isPresent();
    boolean brings = need != Capability.CODE || sends(line);
    double least = AT_THAT_TIME + (named ? 0 : AT_THAT_TIME) + (brings ? 0 : LATE / 2);
    return Dates.fits(line.event().time(), made)
        ? Math.max(least, price - DATED)
        : price + (need == Capability.CODE ? LATE : 0);
  }

  /// Where the visit began in which the extension was brought in: the one that names it, or the
  /// last.
  private static Optional<TracedLine> installing(Observation earlier, Observation seen) {
    List<TracedLine> before =
        earlier.lines().stream().filter(line -> line.event().time() <= seen.first()).toList();
    Optional<TracedLine> named =
        before.stream().filter(line -> Installed.names(line.event(), path(seen))).findFirst();
    Optional<TracedLine> told = named.or(() -> before.stream().reduce((one, later) -> later));
    return told.flatMap(
        line ->
            before.stream()
                .filter(each -> line.event().time() - each.event().time() <= 10 * MINUTE)
                .findFirst());
  }

  /// What hardly stands out explains what its own sender did next, and nobody else's deeds.
  private static boolean mayServeOthers(
      Observation earlier, Capability need, Observation seen, OptionalLong made) {
    return earlier.grade().atLeast(Grade.E2)
        || (isTrain(earlier) && need != Capability.CODE)
        || Brought.isVendors(earlier)
        || (earlier.act().technique().equals(Act.CODE_PLANTED)
            && (Brought.brought(earlier, seen)
                || Brought.madeBy(earlier, made)
                || Brought.landed(earlier, seen)))
        || !vague(earlier);
  }

  /// Whether the very lines that need a cause are told once more.
  private static boolean isPart(Observation earlier, Observation seen) {
    boolean account = earlier.act().technique().equals(Act.VALID_ACCOUNT);
    return !(account && earlier.source() == Kind.FTP) // whoever brings a file has an account
        && earlier.lines().stream().allMatch(seen.lines()::contains);
  }

  private static boolean vague(Observation seen) {
    return seen.grade().compareTo(Grade.E1) <= 0
        && (seen.act().technique().equals(Act.HIDDEN_REQUEST)
            || seen.act().component().isEmpty()
            || seen.lines().stream().allMatch(line -> line.event().status() >= 400));
  }

  /// What was read is used by whoever bought it.
  private static boolean isKey(Observation earlier) {
    return READ.contains(earlier.act().technique()) && earlier.grade().atLeast(Grade.E2);
  }

  private static boolean sends(TracedLine line) {
    String method = line.event().textOrEmpty(Field.METHOD);
    return method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
  }

  private static boolean isTrain(Observation seen) {
    return seen.act().technique().equals(Act.HIDDEN_REQUEST) && seen.count() >= TRAIN;
  }

  /// What was done in the back office needs no proof that it worked: the answers say so.
  private static boolean isDeed(Observation seen) {
    return seen.act().technique().equals(Act.CODE_PLANTED)
        || (seen.act().technique().equals(Act.VALID_ACCOUNT) && seen.source() == Kind.WEB);
  }

  /// Within what time a consequence usually follows.
  private static double tau(Observation earlier, boolean carrier) {
    if (carrier) {
      return 30.0 * MINUTE;
    }
    return switch (earlier.act().technique()) {
      case "xml-external-entity",
          "path-traversal",
          "file-inclusion",
          "exposed-secret",
          "backup-download" ->
          14.0 * DAY;
      case Act.GUESSED_PASSWORD, Act.VALID_ACCOUNT, "stolen-session" -> 2.0 * DAY;
      default -> 1.0 * DAY;
    };
  }

  /// The last of its lines before the consequence; for what proves itself, its first.
  private Optional<TracedLine> lineBefore(
      Observation earlier, Observation seen, OptionalLong made) {
    Optional<TracedLine> then =
        earlier.lines().stream()
            .filter(line -> line.event().timed() && Dates.fits(line.event().time(), made))
            .filter(line -> line.event().time() <= born.of(seen))
            .reduce((one, later) -> later);
    if (then.isPresent() && !isTrain(earlier)) {
      return then;
    }
    if (Brought.isVendors(earlier)) {
      return installing(earlier, seen);
    }
    boolean itself = earlier.grade().atLeast(Grade.E3) || isTrain(earlier);
    return earlier.lines().stream()
        .filter(line -> line.event().timed() && line.event().time() <= born.of(seen))
        .reduce((one, later) -> itself ? one : later);
  }
}
