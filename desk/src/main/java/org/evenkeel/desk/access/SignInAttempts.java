package org.evenkeel.desk.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Slows guessing down: after five failures for one account or from one address, each further try
/// has to wait, twice as long each time and at most fifteen minutes. Kept in memory only.
@Component
class SignInAttempts {
  private static final int FREE = 5;
  private static final int REMEMBERED = 10_000;
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final Clock clock;
  private final Map<String, Failures> failures =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > REMEMBERED;
        }
      };

  SignInAttempts(Clock clock) {
    this.clock = clock;
  }

  private record Failures(int count, Instant last) {
    private Instant next() {
      int doublings = Math.min(count - FREE, 20);
      long seconds = count < FREE ? 0 : 1L << doublings;
      return last.plusSeconds(Math.min(seconds, LONGEST.toSeconds()));
    }
  }

  /// @throws Refused when it is too early for another try
  synchronized void check(String... names) {
    for (String name : names) {
      Failures known = failures.get(key(name));
      if (known != null && known.next().isAfter(clock.instant())) {
        long seconds = Duration.between(clock.instant(), known.next()).toSeconds() + 1;
        throw new Refused(
            "Too many tries. Wait " + seconds + " seconds, then try again. Nothing is locked.");
      }
    }
  }

  synchronized void failed(String... names) {
    for (String name : names) {
      Failures known = failures.remove(key(name));
      int count = known == null ? 1 : known.count() + 1;
      failures.put(key(name), new Failures(count, clock.instant()));
    }
  }

  synchronized void succeeded(String... names) {
    for (String name : names) {
      failures.remove(key(name));
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
