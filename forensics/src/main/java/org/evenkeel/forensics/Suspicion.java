package org.evenkeel.forensics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.forensics.oracle.LeftBehind;
import org.evenkeel.forensics.oracle.Meaning;
import org.evenkeel.forensics.oracle.Oracles;
import org.evenkeel.forensics.scan.Hit;
import org.evenkeel.forensics.scan.PathFacts;
import org.evenkeel.forensics.scan.ScanResult;
import org.jspecify.annotations.Nullable;

/// Whom to follow in the second pass, and which paths to watch: the weightiest first, so many as
/// memory bears.
record Suspicion(Set<String> addresses, Set<String> paths) {
  private static final int MOST_ADDRESSES = 5_000;
  private static final int WALK = 10;
  private static final int USERS = 50;
  private static final int MOST_PATHS = 20_000;
  private static final Set<String> LOCAL = Set.of("", "localhost", "127.0.0.1", "::1");
  private static final long GUESSING = Meaning.Weight.ATTEMPT.ordinal();

  /// @param scan what the first pass found
  /// @param suspects addresses that tried to sign in again and again, or that correlations name
  static Suspicion of(ScanResult scan, Set<String> suspects, Map<Integer, Meaning> meanings) {
    List<Hit> hits = scan.hits();
    Map<String, Long> weights = new HashMap<>();
    suspects.forEach(address -> weights.put(address, GUESSING));
    scan.scriptUsers().forEach(address -> weights.put(address, GUESSING));
    for (Hit hit : hits) {
      if (worthFollowing(hit, meanings.get(hit.rule()))) {
        weights.merge(hit.address(), weight(meanings.get(hit.rule())), Math::max);
      }
    }
    if (hits.stream().anyMatch(hit -> readsTables(hit, meanings.get(hit.rule())))) {
      weights.merge("", GUESSING, Math::max);
    }
    Set<String> addresses = new LinkedHashSet<>();
    weights.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Long> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_ADDRESSES)
        .forEach(entry -> addresses.add(entry.getKey()));
    Set<String> paths = new LinkedHashSet<>();
    scan.privateScripts().stream().filter(Oracles::watch).limit(MOST_PATHS).forEach(paths::add);
    hits.stream()
        .filter(hit -> addresses.contains(hit.address()))
        .sorted(
            Comparator.comparingLong((Hit hit) -> -weight(meanings.get(hit.rule())))
                .thenComparing(Hit::address)
                .thenComparingInt(Hit::rule))
        .flatMap(hit -> hit.paths().stream())
        .filter(Oracles::watch)
        .limit(MOST_PATHS - paths.size())
        .forEach(paths::add);
    return new Suspicion(addresses, paths);
  }

  /// Watching these paths, too.
  Suspicion watching(List<String> more) {
    Set<String> all = new LinkedHashSet<>(paths);
    more.stream().filter(Oracles::watch).limit(MOST_PATHS).forEach(all::add);
    return new Suspicion(addresses, all);
  }

  /// Following those, too, who used the programs of `held`, of which the first reading knew
  /// nothing. Who merely looks, as monitors do, is left alone.
  Suspicion following(LeftBehind held, Map<String, PathFacts> facts) {
    Set<String> all = new LinkedHashSet<>(addresses);
    for (String path : held.paths()) {
      PathFacts known = facts.get(path);
      if (known != null && Oracles.watch(path)) {
        known.posters().stream().sorted().limit(USERS).forEach(all::add);
        boolean few = known.addresses().size() <= USERS;
        all.addAll(few ? known.addresses() : Set.of());
      }
    }
    return new Suspicion(all, paths);
  }

  /// Following these, too.
  Suspicion following(Set<String> more) {
    Set<String> all = new LinkedHashSet<>(addresses);
    all.addAll(more);
    return new Suspicion(all, paths);
  }

  /// Whether the database's log tells of whole tables being read: sessions on the server, of which
  /// lines without an address tell, say who was there.
  private static boolean readsTables(Hit hit, @Nullable Meaning meaning) {
    return meaning != null && meaning.behaviour().equals("B67") && LOCAL.contains(hit.address());
  }

  /// Whom `other` does not follow.
  Set<String> beyond(Suspicion other) {
    Set<String> more = new LinkedHashSet<>(addresses);
    more.removeAll(other.addresses);
    return more;
  }

  /// A customer opens a few orders of theirs; who opens many may be walking through everyone's.
  private static boolean worthFollowing(Hit hit, @Nullable Meaning meaning) {
    boolean few = hit.count() < WALK;
    return meaning == null || !(few && meaning.behaviour().equals("B41") && !meaning.hostile());
  }

  private static long weight(@Nullable Meaning meaning) {
    return meaning == null ? 0 : meaning.weight().ordinal();
  }
}
