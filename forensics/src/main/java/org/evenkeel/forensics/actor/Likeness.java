package org.evenkeel.forensics.actor;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.oracle.Act;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.oracle.Sign;

/// How likely it is that one operator is behind two addresses: log-likelihood ratios, in nats, of
/// what they share, on top of the odds for two strangers. What everybody shares, such as a common
/// kit or browser, joins nobody.
final class Likeness {
  private static final double STRANGERS = -2.5;
  private static final double SECRET = 6;
  private static final double SKELETON = 3;
  private static final double RARE_AGENT = 1.5;
  private static final double NETWORK = 1.2;
  private static final double HANDOVER = 2.5;
  private static final double ADMITTED = 4;
  private static final double RUN = 4.5;
  private static final int GUESSES = 40;
  private static final int RARE = 4;
  private static final long MINUTE = 60_000_000L;
  private static final long DAY = 1_440 * MINUTE;

  private final Map<String, Integer> agents = new HashMap<>();
  private final Map<String, Integer> skeletons = new HashMap<>();
  private final Map<String, long[]> spans = new HashMap<>();
  private final Map<String, Integer> paths = new HashMap<>();
  private final Map<String, Integer> runs;
  private final List<Observation> openings;

  Likeness(Collection<Profile> all) {
    runs = runs(all);
    openings =
        all.stream()
            .flatMap(profile -> profile.seen().stream())
            .filter(Likeness::isOpening)
            .toList();
    for (Profile each : all) {
      count(agents, each.agents());
      count(skeletons, each.skeletons());
      count(paths, each.paths().keySet());
      for (String skeleton : each.skeletons()) {
        long[] span = spans.computeIfAbsent(skeleton, any -> new long[] {Long.MAX_VALUE, 0});
        span[0] = Math.min(span[0], each.first());
        span[1] = Math.max(span[1], each.last());
      }
    }
  }

  private static void count(Map<String, Integer> counts, Set<String> keys) {
    keys.forEach(key -> counts.merge(key, 1, Integer::sum));
  }

  /// Above 0 when one operator is likelier than two.
  double of(Profile one, Profile other) {
    double sum = STRANGERS;
    sum += shares(one, other, Profile::secrets) ? SECRET : 0;
    sum += sharesSkeleton(one, other) ? SKELETON : 0;
    sum += sharesRare(one.agents(), other.agents(), agents) ? RARE_AGENT : 0;
    boolean near = one.network().equals(other.network()) && apart(one, other) < DAY;
    sum += near ? NETWORK : 0;
    sum += handover(one, other);
    sum += sameRun(one, other) ? RUN : 0;
    sum += admitted(one, other) || admitted(other, one) ? ADMITTED : 0;
    return sum;
  }

  private static boolean shares(Profile one, Profile other, Function<Profile, Set<String>> keys) {
    return keys.apply(one).stream().anyMatch(keys.apply(other)::contains);
  }

  private static boolean sharesRare(
      Set<String> one, Set<String> other, Map<String, Integer> counts) {
    return one.stream().anyMatch(key -> other.contains(key) && counts.getOrDefault(key, 0) <= RARE);
  }

  /// The same attack down to its form counts when few use it, or when all who do did within two
  /// days, as those who change addresses in the middle of a run.
  private boolean sharesSkeleton(Profile one, Profile other) {
    for (String skeleton : one.skeletons()) {
      long[] span = spans.get(skeleton);
      boolean atOnce = span != null && span[1] - span[0] < 2 * DAY;
      if (other.skeletons().contains(skeleton)
          && (skeletons.getOrDefault(skeleton, 0) <= RARE || atOnce)) {
        return true;
      }
    }
    return false;
  }

  /// One goes on within minutes where the other was, on a path that hardly anyone else attacked.
  private double handover(Profile one, Profile other) {
    double best = 0;
    for (Map.Entry<String, Long> touched : one.paths().entrySet()) {
      Long time = other.paths().get(touched.getKey());
      if (time != null && paths.getOrDefault(touched.getKey(), 0) <= RARE) {
        double tens = Math.max(1, Math.abs(time - touched.getValue()) / (10.0 * MINUTE));
        best = Math.max(best, HANDOVER - 0.5 * Math.log10(tens));
      }
    }
    return best;
  }

  /// One signs in for the first time right after the other's hidden requests, and nobody else's.
  private boolean admitted(Profile one, Profile other) {
    return one.seen().stream()
        .filter(seen -> seen.proof().signs().contains(Sign.S8) || isEntry(seen, one))
        .anyMatch(
            entry ->
                other.seen().stream()
                    .anyMatch(
                        train ->
                            opens(train, entry)
                                && train.last() >= lastBefore(entry) - 30 * MINUTE));
  }

  private static boolean opens(Observation train, Observation entry) {
    return isOpening(train)
        && train.grade().atLeast(Grade.E1)
        && entry.first() - train.last() < 7 * DAY
        && entry.first() >= train.first();
  }

  /// When the last of those ended that may have opened the door.
  private long lastBefore(Observation entry) {
    return openings.stream()
        .filter(train -> opens(train, entry))
        .mapToLong(train -> Math.min(train.last(), entry.first()))
        .max()
        .orElse(Long.MIN_VALUE);
  }

  /// The sign-in of someone who proves to be an intruder by what they did then.
  private static boolean isEntry(Observation seen, Profile one) {
    return seen.act().technique().equals(Act.VALID_ACCOUNT) && one.grade().atLeast(Grade.E3);
  }

  private static boolean isOpening(Observation seen) {
    return seen.act().technique().equals(Act.HIDDEN_REQUEST)
        || (seen.act().technique().equals(Act.GUESSED_PASSWORD) && seen.grade().atLeast(Grade.E2));
  }

  /// Both guess passwords, or count through numbers, in one run: in earnest, at the same time or
  /// one right after the other, with others in between or not.
  private boolean sameRun(Profile one, Profile other) {
    Integer mine = runs.get(one.address());
    return mine != null && mine.equals(runs.get(other.address()));
  }

  private static Map<String, Integer> runs(Collection<Profile> all) {
    List<Observation> guesses =
        all.stream()
            .flatMap(profile -> profile.seen().stream())
            .filter(Likeness::guesses)
            .sorted(
                Comparator.comparing((Observation seen) -> seen.act().technique())
                    .thenComparingLong(Observation::first))
            .toList();
    Map<String, Integer> runs = new HashMap<>();
    int run = 0;
    long until = Long.MIN_VALUE;
    String kind = "";
    for (Observation guess : guesses) {
      boolean list = !guess.act().technique().equals(Act.GUESSED_PASSWORD);
      if (list || guess.count() >= GUESSES || guess.grade().atLeast(Grade.E2)) {
        boolean other = !guess.act().technique().equals(kind);
        run += other || guess.first() - until > 30 * MINUTE ? 1 : 0;
        until = other ? guess.last() : Math.max(until, guess.last());
        kind = guess.act().technique();
        runs.putIfAbsent(guess.address(), run);
      }
    }
    return runs;
  }

  private static boolean guesses(Observation seen) {
    String technique = seen.act().technique();
    return technique.equals(Act.GUESSED_PASSWORD)
        || technique.equals(Act.STUFFING)
        || technique.equals(Act.CARD_COUNTING)
        || (technique.equals("broken-access-control") && seen.grade().atLeast(Grade.E3));
  }

  private static long apart(Profile one, Profile other) {
    return Math.max(one.first() - other.last(), other.first() - one.last());
  }
}
