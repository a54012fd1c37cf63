package org.evenkeel.forensics.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;
import org.jspecify.annotations.Nullable;

/// Someone signed in: a post to a login page and, within half a minute, a page that only staff is
/// shown (S3). After many failures it is guessing that came to its end (S13); from an address that
/// attacks otherwise it is a break-in; from anyone else it is a working day.
final class LoginOracle implements Oracle {
  private static final long SOON = 30_000_000L;
  private static final int GUESSES = 20;

  /// Microseconds that a person takes to sign in at least.
  private static final long TYPING = 10_000_000L;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    List<TracedLine> tries = new ArrayList<>();
    long guesses = guesses(trail);
    for (int at = 0; at < trail.lines().size(); at++) {
      TracedLine line = trail.lines().get(at);
      if (Surface.login(line.event())) {
        tries.add(line);
        TracedLine staffPage = staffPageAfter(trail, at);
        if (staffPage != null && (guesses >= GUESSES || site.aggressive(trail))) {
          found.accept(signedIn(trail, line, staffPage, guesses));
          return;
        }
      }
    }
    if (guesses >= GUESSES && !tries.isEmpty()) {
      found.accept(guessing(trail, tries, guesses));
    }
  }

  /// Tries that failed. Some stores answer a good and a bad password with the same redirect; there,
  /// tries that follow each other faster than anyone types are taken for failures.
  private static long guesses(Trail trail) {
    long failed = count(trail, event -> Surface.login(event) && event.status() != 302);
    long tries = count(trail, Surface::login);
    return failed < GUESSES && tries >= GUESSES && span(trail) < tries * TYPING ? tries : failed;
  }

  private static long count(Trail trail, Predicate<Event> test) {
    return trail.groupsWhere(test).mapToLong(TracedGroup::count).sum();
  }

  private static long span(Trail trail) {
    List<TracedGroup> tries = trail.groupsWhere(Surface::login).filter(TracedGroup::timed).toList();
    long first = tries.stream().mapToLong(TracedGroup::first).min().orElse(0);
    long last = tries.stream().mapToLong(TracedGroup::last).max().orElse(Long.MAX_VALUE);
    return last - first;
  }

  private static @Nullable TracedLine staffPageAfter(Trail trail, int login) {
    TracedLine attempt = trail.lines().get(login);
    if (!attempt.event().timed()) {
      return null;
    }
    for (int at = login + 1; at < trail.lines().size(); at++) {
      Event event = trail.lines().get(at).event();
      if (event.time() - attempt.event().time() > SOON) {
        return null;
      }
      if (Surface.staffPage(event) && Surface.served(event)) {
        return trail.lines().get(at);
      }
    }
    return null;
  }

  private static Observation signedIn(
      Trail trail, TracedLine login, TracedLine page, long guesses) {
    String how = guesses >= GUESSES ? Act.GUESSED_PASSWORD : "valid-account";
    String what =
        guesses >= GUESSES
            ? "Signed in as staff after " + guesses + " failed tries"
            : "Signed in as staff, from an address that also attacks";
    Act act =
        guesses >= GUESSES
            ? Act.of(Phase.ACCESS, how, "T1110.001", "T1078")
            : Act.of(Phase.ACCESS, how, "T1078");
    long last =
        trail.groups().stream()
            .filter(group -> Surface.staffPage(group.event()) && group.timed())
            .mapToLong(TracedGroup::last)
            .max()
            .orElse(page.event().time());
    return new Observation(trail.address(), act, Grade.E3, what, List.of(login, page), 2, last);
  }

  private static Observation guessing(Trail trail, List<TracedLine> tries, long guesses) {
    return new Observation(
        trail.address(),
        Act.of(Phase.ACCESS, Act.GUESSED_PASSWORD, "T1110.001"),
        Grade.E1,
        "Tried to guess a password, " + guesses + " times, without a sign of success",
        tries,
        guesses,
        tries.getLast().event().time());
  }
}
