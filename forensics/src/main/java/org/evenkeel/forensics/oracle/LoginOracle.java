package org.evenkeel.forensics.oracle;

import java.util.Collections;
import java.util.EnumSet;
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

  /// How long who guessed for hours may look at the first page, which tells nothing by its address.
  private static final long LOOK = 600_000_000L;

  private static final long DAY = 86_400_000_000L;
  private static final int GUESSES = 20;
  private static final int ATTACKS = 3;
  private static final int FEW = 4;
  private static final int MANY = 60;

  /// Microseconds that a person takes to sign in at least.
  private static final long TYPING = 10_000_000L;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    List<TracedLine> tries = trail.linesWhere(Surface::login).toList();
    long guesses = guesses(trail, site, Stretch.ALL);
    Observation in = signedIn(trail, site, tries);
    if (in != null) {
      found.accept(in);
    } else {
      plain(trail, site, tries, found);
      List<TracedLine> fitted =
          tries.stream()
              .filter(line -> !SignIn.isCustomers(line.event()))
              .filter(line -> site.mayHaveGuessed(trail, line))
              .toList();
      if (!fitted.isEmpty()) {
        found.accept(fitted(trail, fitted, site));
      }
    }
    if (!tries.isEmpty() && (guesses >= GUESSES || isShare(trail, site, tries, guesses))) {
      found.accept(guessing(trail, tries, guesses, ""));
    } else if (!tries.isEmpty()) {
      site.throngs()
          .of(trail.address())
          .ifPresent(
              throng ->
                  found.accept(guessing(trail, tries, count(trail), ", one of " + throng.words())));
    }
  }

  /// Whether they failed a few times at a door of staff while many others did.
  private static boolean isShare(Trail trail, Site site, List<TracedLine> tries, long guesses) {
    return tries.stream().noneMatch(line -> SignIn.isCustomers(line.event()))
        && inRun(trail, tries.getLast(), guesses, site);
  }

  /// A sign-in that accuses nobody by itself: for those who prove to be intruders otherwise, it is
  /// a step.
  private static void plain(
      Trail trail, Site site, List<TracedLine> tries, Consumer<Observation> found) {
    if (site.staff().knows(trail.address())) {
      return;
    }
    for (TracedLine line : tries) {
      TracedLine page = staffPageAfter(trail, line);
      if (page != null && site.says(line.event()) != SignIn.Says.FAILED) {
        found.accept(
            Observation.of(
                trail,
                Act.of(Phase.ACCESS, Act.VALID_ACCOUNT, "T1078"),
                Proof.of(Grade.E0),
                "Signed in as staff",
                List.of(line, page)));
        return;
      }
    }
  }

  /// The first sign-in that must not have been; null when there is none.
  private static @Nullable Observation signedIn(Trail trail, Site site, List<TracedLine> tries) {
    boolean known = false;
    for (TracedLine line : tries) {
      boolean failed = site.says(line.event()) == SignIn.Says.FAILED;
      TracedLine page = failed ? null : staffPageAfter(trail, line);
      if (page == null && !failed && !known) {
        page = pageAfterGuesses(trail, site, line);
      }
      long guesses = page == null ? 0 : guesses(trail, site, line.event().time(), known);
      boolean guessed =
          guesses >= GUESSES || attacked(trail, line, site) || inRun(trail, line, guesses, site);
      boolean share = page != null && site.throngs().fits(trail, line, site);
      if (page != null && (guessed || share)) {
        return signedIn(trail, line, page, guesses, share);
      }
      known |= page != null;
    }
    return null;
  }

  /// The page for staff that was shown minutes after a sign-in that ended a row of guesses; null
  /// when there is none.
  private static @Nullable TracedLine pageAfterGuesses(Trail trail, Site site, TracedLine login) {
    TracedLine page = staffPageAfter(trail, login, LOOK);
    long at = login.event().time();
    boolean guessed = page != null && guesses(trail, site, new Stretch(at - DAY, at)) >= GUESSES;
    return guessed ? page : null;
  }

  /// Guesses before a sign-in. Who guesses uses what fitted at once, and a password that was
  /// mistyped days ago was remembered; but very many without ever having been let in are guesses
  /// however slowly they came.
  ///
  /// @param known whether they had been let in before
  private static long guesses(Trail trail, Site site, long until, boolean known) {
    long all = known ? 0 : guesses(trail, site, new Stretch(Long.MIN_VALUE, until));
    return all >= GUESSES ? all : guesses(trail, site, new Stretch(until - DAY, until));
  }

  /// From when to when tries count, in microseconds since 1970.
  private record Stretch(long from, long until) {
    private static final Stretch ALL = new Stretch(Long.MIN_VALUE, Long.MAX_VALUE);

    private boolean meets(TracedGroup group) {
      return !group.timed() || (group.first() < until && group.last() >= from);
    }

    private boolean has(TracedLine line) {
      return line.event().time() < until && line.event().time() >= from;
    }
  }

  /// What the door says to nobody but those whom it lets in proves that it let this one in.
  private static Observation fitted(Trail trail, List<TracedLine> lines, Site site) {
    List<TracedLine> right =
        lines.stream().filter(line -> site.letsIn(line.event(), trail.address())).toList();
    Proof proof = Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S4, Sign.S13));
    return Observation.of(
        trail,
        Act.of(Phase.ACCESS, Act.GUESSED_PASSWORD, "T1110.001", "T1078"),
        right.isEmpty() ? proof : proof.raised(Grade.E3),
        right.isEmpty()
            ? "Got an answer as after a right password, in the middle of a run of wrong ones"
            : "Got the answer that the staff get who are let in, in the middle of a run of wrong"
                + " passwords",
        right.isEmpty() ? lines : right);
  }

  /// Whether they had attacked before they signed in, beyond what may be an accident.
  private static boolean attacked(Trail trail, TracedLine login, Site site) {
    return site.attacks(trail, login.event().time()) >= ATTACKS || opened(trail, login, site);
  }

  /// Whether they had sent what a known weakness needs before they saw any page for staff.
  private static boolean opened(Trail trail, TracedLine login, Site site) {
    for (TracedLine line : trail.lines()) {
      Event event = line.event();
      if (line.equals(login) || (Surface.staffPage(event) && Surface.isGet(event))) {
        return false;
      }
      if (Surface.isPost(event) && site.mayHaveOpened(trail, line)) {
        return true;
      }
    }
    return false;
  }

  /// Whether they failed a few times while many others did: one list of passwords, split.
  private static boolean inRun(Trail trail, TracedLine login, long guesses, Site site) {
    return guesses >= FEW
        && !site.staff().knows(trail.address())
        && site.failuresAround(login.event()) >= MANY;
  }

  /// Tries that failed. Some stores answer a good and a bad password with the same redirect; there,
  /// tries that follow each other faster than anyone types are taken for failures.
  ///
  /// @param when what comes later is no part of it: colleagues who sign in day by day guess nothing
  private static long guesses(Trail trail, Site site, Stretch when) {
    long failed =
        count(trail, when, event -> says(site, event) == SignIn.Says.FAILED)
            + silentFailures(trail, site, when);
    long tries = count(trail, when, Surface::login);
    boolean fast = span(trail, when) < tries * TYPING;
    boolean untold =
        trail.groupsWhere(Surface::login).anyMatch(group -> !SignIn.isForPrograms(group.event()));
    return failed < GUESSES && tries >= GUESSES && untold && fast ? tries : failed;
  }

  private static SignIn.@Nullable Says says(Site site, Event event) {
    return Surface.login(event) ? site.says(event) : null;
  }

  /// Tries at doors of staff that answer everybody alike: those after which no page for staff
  /// followed. Of a long row only some lines are known; their share stands for all.
  private static long silentFailures(Trail trail, Site site, Stretch when) {
    Predicate<Event> silent =
        event ->
            Surface.isPost(event)
                && says(site, event) == SignIn.Says.NOTHING
                && !SignIn.isCustomers(event);
    List<TracedLine> known =
        trail.linesWhere(silent).filter(line -> line.event().time() < when.until()).toList();
    long let = known.stream().filter(line -> staffPageAfter(trail, line) != null).count();
    return known.isEmpty()
        ? 0
        : Math.round(count(trail, when, silent) * (1 - let / (double) known.size()));
  }

  /// How many there were before; of a row of which not every line is known, as many as its length
  /// tells.
  private static long count(Trail trail, Stretch when, Predicate<Event> test) {
    return trail.groups().stream()
        .filter(when::meets)
        .mapToLong(group -> Math.round(within(group, when) * share(group, test)))
        .sum();
  }

  /// Sign-ins and calls of the dashboard may go to one path, and lie in one row.
  private static double share(TracedGroup group, Predicate<Event> test) {
    long fit = group.lines().stream().filter(line -> test.test(line.event())).count();
    return fit / (double) Math.max(1, group.lines().size());
  }

  private static long within(TracedGroup group, Stretch when) {
    if (!group.timed() || when.equals(Stretch.ALL)) {
      return group.count();
    }
    if (group.lines().size() == group.count()) {
      return group.lines().stream().filter(when::has).count();
    }
    long known = Math.min(group.last(), when.until()) - Math.max(group.first(), when.from());
    double part = known / (double) Math.max(1, group.last() - group.first());
    return Math.round(Math.clamp(part, 0, 1) * group.count());
  }

  private static long span(Trail trail, Stretch when) {
    List<TracedGroup> tries =
        trail
            .groupsWhere(Surface::login)
            .filter(group -> group.timed() && group.first() < when.until())
            .toList();
    long first = tries.stream().mapToLong(TracedGroup::first).min().orElse(0);
    long last = tries.stream().mapToLong(TracedGroup::last).max().orElse(Long.MAX_VALUE);
    return Math.min(last, when.until()) - first;
  }

  /// The page for staff that was shown within half a minute after a sign-in, before they tried
  /// again; null when none was.
  static @Nullable TracedLine staffPageAfter(Trail trail, TracedLine attempt) {
    return staffPageAfter(trail, attempt, SOON);
  }

  private static @Nullable TracedLine staffPageAfter(Trail trail, TracedLine attempt, long within) {
    if (!attempt.event().timed()) {
      return null;
    }
    int from = Math.max(-1, Collections.binarySearch(trail.lines(), attempt));
    for (int at = from + 1; at < trail.lines().size(); at++) {
      Event event = trail.lines().get(at).event();
      boolean again = Surface.login(event) && !Surface.staffPage(event);
      if (again || event.time() - attempt.event().time() > within) {
        return null;
      }
      boolean key = SignIn.isForPrograms(attempt.event()) && Backstage.isInterface(event);
      if ((Surface.staffPage(event) || key) && Surface.served(event)) {
        return trail.lines().get(at);
      }
    }
    return null;
  }

  private static Observation signedIn(
      Trail trail, TracedLine login, TracedLine page, long guesses, boolean share) {
    boolean guessed = guesses >= FEW || share;
    String how = guessed ? Act.GUESSED_PASSWORD : Act.VALID_ACCOUNT;
    String what =
        guesses >= FEW
            ? "Signed in as staff after " + guesses + " failed tries"
            : share
                ? "Signed in as staff, one of many addresses that a list of passwords was shared"
                    + " out among"
                : "Signed in as staff, from an address that also attacks";
    Act act =
        guessed
            ? Act.of(Phase.ACCESS, how, "T1110.001", "T1078")
            : Act.of(Phase.ACCESS, how, "T1078");
    long last =
        trail.groups().stream()
            .filter(group -> Surface.staffPage(group.event()) && group.timed())
            .mapToLong(TracedGroup::last)
            .max()
            .orElse(page.event().time());
    return new Observation(
        trail.address(),
        act,
        Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S3)),
        what,
        List.of(login, page),
        2,
        last);
  }

  private static long count(Trail trail) {
    return trail.groupsWhere(Surface::login).mapToLong(TracedGroup::count).sum();
  }

  private static Observation guessing(
      Trail trail, List<TracedLine> tries, long guesses, String among) {
    return new Observation(
        trail.address(),
        Act.of(Phase.ACCESS, Act.GUESSED_PASSWORD, "T1110.001"),
        Proof.of(Grade.E1),
        "Tried to guess a password, " + (guesses == 1 ? "once" : guesses + " times") + among,
        tries,
        guesses,
        trail
            .groupsWhere(Surface::login)
            .mapToLong(TracedGroup::last)
            .max()
            .orElse(tries.getLast().event().time()));
  }
}
