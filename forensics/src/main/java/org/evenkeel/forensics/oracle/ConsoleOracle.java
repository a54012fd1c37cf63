package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;
import org.jspecify.annotations.Nullable;

/// Someone signed in to a console for databases that stands in the web folder: a form that was
/// answered with a redirect and, right after it, pages of other sizes than the one that asks for
/// the password (S3). Whoever asks without a password gets that same page for every address.
final class ConsoleOracle implements Oracle {
  private static final int GUESSES = 20;
  private static final long SOON = 60_000_000L;
  private static final double ALIKE = 0.1;
  private static final long LIST_BYTES = 100_000;
  private static final Pattern INSIDE =
      Pattern.compile("(?i)(?:^|&)(?:db|select|dump|table|sql|username|server|route|target)=");

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    if (site.staff().knows(trail.address()) || site.logins().knows(trail.address())) {
      return;
    }
    List<TracedLine> lines =
        trail.lines().stream().filter(line -> site.shows(line.rules(), "B67")).toList();
    long asked = askedAgain(lines);
    TracedLine in = signedIn(lines, asked);
    if (in == null) {
      return;
    }
    List<TracedLine> inside =
        lines.stream().filter(line -> line.compareTo(in) > 0 && isInside(line, asked)).toList();
    Proof proof = proof(inside);
    long failed = failed(trail, site, in);
    found.accept(
        Observation.of(
            trail,
            failed >= GUESSES
                ? Act.of(Phase.ACCESS, Act.GUESSED_PASSWORD, "T1110.001", "T1078")
                : Act.of(Phase.ACCESS, Act.VALID_ACCOUNT, "T1078"),
            proof,
            "Signed in to a console for the database"
                + (failed >= GUESSES ? " after " + failed + " failed tries" : ""),
            List.of(in, inside.getFirst())));
    found.accept(
        Observation.of(
            trail,
            Act.of(Phase.EXFIL, "database-console", "T1213.006"),
            proof,
            "Opened tables in a console for the database",
            inside));
  }

  private static Proof proof(List<TracedLine> inside) {
    Set<Sign> signs = EnumSet.of(Sign.S3, Sign.S4);
    if (inside.stream().anyMatch(line -> line.event().sent() >= LIST_BYTES)) {
      signs.add(Sign.S17);
    }
    return Proof.weighed(Proof.UNKNOWN, signs);
  }

  /// How large the page is that asks for the password: the first that was shown.
  private static long askedAgain(List<TracedLine> lines) {
    return lines.stream()
        .filter(line -> Surface.served(line.event()))
        .mapToLong(line -> line.event().sent())
        .findFirst()
        .orElse(0);
  }

  /// The last form before the first page inside: those before it were refused, by whatever answer.
  private static @Nullable TracedLine signedIn(List<TracedLine> lines, long asked) {
    TracedLine latest = null;
    for (TracedLine line : lines) {
      Event event = line.event();
      boolean soon = latest != null && event.time() - latest.event().time() <= SOON;
      if (soon && isInside(line, asked)) {
        return latest;
      }
      if (Surface.isPost(event) && event.status() / 100 == 3 && event.timed()) {
        latest = line;
      }
    }
    return null;
  }

  private static boolean isInside(TracedLine line, long asked) {
    Event event = line.event();
    boolean other = Math.abs(event.sent() - asked) > ALIKE * asked;
    return Surface.served(event) && other && INSIDE.matcher(Surface.query(event)).find();
  }

  private static long failed(Trail trail, Site site, TracedLine in) {
    return trail.groups().stream()
        .filter(group -> site.shows(group, "B67"))
        .filter(group -> Surface.isPost(group.event()) && group.event().status() < 400)
        .filter(group -> group.first() <= in.event().time())
        .mapToLong(group -> Surface.served(group.event()) ? group.count() : before(group, in))
        .sum();
  }

  /// Of forms that were all sent on to the next page, those before the one that let them in.
  private static long before(TracedGroup group, TracedLine in) {
    return group.lines().stream().filter(line -> line.compareTo(in) < 0).count();
  }
}
