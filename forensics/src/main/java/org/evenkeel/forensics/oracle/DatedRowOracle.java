package org.evenkeel.forensics.oracle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// Requests in the very seconds in which something came into the database that does not belong
/// there (S9). From the back office, by someone who is no known staff, that is the deed itself;
/// from outside it is a request whose body nobody kept, and one that worked.
final class DatedRowOracle implements Oracle {
  private static final long BEFORE = 5_000_000L;
  private static final long AFTER = 5_000_000L;
  private static final long SAVING = 60_000_000L;
  private static final long HOUR = 3_600_000_000L;
  private static final long DAY = 24 * HOUR;
  private static final long ZONES = 14;
  private static final Set<LeftBehind.Kind> ROWS =
      EnumSet.of(LeftBehind.Kind.SCRIPT, LeftBehind.Kind.TEMPLATE, LeftBehind.Kind.ACCOUNT);

  /// So many forms within an hour are asked by a program.
  private static final int TRAIN = 20;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    if (site.staff().knows(trail.address())) {
      return;
    }
    site.left()
        .dated(ROWS)
        .forEach(
            row ->
                trail.lines().stream()
                    .filter(line -> wrote(line.event()))
                    .filter(line -> isAt(line.event(), row))
                    .reduce((one, later) -> later)
                    .ifPresent(line -> told(trail, site, row.kind(), line, found)));
  }

  /// Whether a script that lies in the database may be of this one: one of those that bear a time
  /// came when they sent something, give or take whole hours, as zones are easily mistaken; or one
  /// bears no time, or none lies there.
  static boolean mayHavePut(Trail trail, Site site) {
    List<LeftBehind.Thing> scripts = site.left().rows(LeftBehind.Kind.SCRIPT).toList();
    return scripts.isEmpty()
        || scripts.stream().anyMatch(row -> !row.dated())
        || trail.lines().stream()
            .map(TracedLine::event)
            .filter(DatedRowOracle::wrote)
            .anyMatch(event -> scripts.stream().anyMatch(row -> mayBeAt(event, row)));
  }

  private static boolean mayBeAt(Event event, LeftBehind.Thing row) {
    long hours = Math.round((row.at() - event.time()) / (double) HOUR);
    return Math.abs(hours) <= ZONES && isAt(event.at(event.time() + hours * HOUR), row);
  }

  /// In the second itself; in the back office, saving may take its time.
  private static boolean isAt(Event event, LeftBehind.Thing row) {
    long before = OfficeDeedOracle.inOffice(event) ? SAVING : BEFORE;
    return event.time() >= row.at() - before && event.time() <= row.at() + AFTER;
  }

  private static boolean wrote(Event event) {
    String method = event.textOrEmpty(Field.METHOD);
    boolean sends = method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
    return event.kind() == Kind.WEB
        && sends
        && event.status() < 400
        && event.timed()
        && !SignIn.isLogin(event);
  }

  private static void told(
      Trail trail, Site site, LeftBehind.Kind kind, TracedLine line, Consumer<Observation> found) {
    boolean inside = Surface.staffPage(line.event()) || isInside(trail, line.event());
    if (kind == LeftBehind.Kind.SCRIPT && inside) {
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.COLLECT, Act.PAGE_CODE, "T1056.003"),
              Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S9)).raised(Grade.E5),
              "Put the script on the store's pages that lies in the database",
              List.of(line)));
    } else if (!inside) {
      List<TracedLine> sent = train(trail, line);
      // Who leaves a text sends it once: a long row asks the database and writes into it at last.
      String technique = sent.size() >= TRAIN ? Act.HIDDEN_REQUEST : technique(kind);
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.EXPLOIT, technique, "T1190"),
              Proof.weighed(Proof.ATTACKER, signs(trail, site, kind, line)),
              words(kind),
              sent));
    }
  }

  /// With the forms that went to the same address in a row before: whoever asks a database without
  /// seeing it needs many, and the last of them is not the first that worked.
  private static List<TracedLine> train(Trail trail, TracedLine last) {
    String path = Surface.path(last.event());
    List<TracedLine> row =
        trail
            .linesWhere(event -> wrote(event) && Surface.path(event).equals(path))
            .filter(line -> line.compareTo(last) <= 0)
            .filter(line -> last.event().time() - line.event().time() <= HOUR)
            .toList();
    return row.size() >= TRAIN ? row : List.of(last);
  }

  /// Whether it went to an address that the back office uses, and from someone who had been shown
  /// the back office before: everyone may send forms there.
  private static boolean isInside(Trail trail, Event event) {
    return OfficeDeedOracle.inOffice(event)
        && trail
            .linesWhere(
                other ->
                    other.time() <= event.time()
                        && Surface.staffPage(other)
                        && Surface.served(other))
            .findAny()
            .isPresent();
  }

  /// Who is shown the back office right after an account came into being uses it.
  private static Set<Sign> signs(Trail trail, Site site, LeftBehind.Kind kind, TracedLine line) {
    boolean uses =
        kind == LeftBehind.Kind.ACCOUNT
            && site.staff().othersWereThere(trail.address())
            && NewcomerOracle.pages(trail).stream()
                .mapToLong(page -> page.event().time() - line.event().time())
                .anyMatch(after -> after >= 0 && after <= DAY);
    return uses ? EnumSet.of(Sign.S9, Sign.S7) : EnumSet.of(Sign.S9);
  }

  private static String technique(LeftBehind.Kind kind) {
    return switch (kind) {
      case TEMPLATE -> "template-injection";
      case SCRIPT -> "cross-site-scripting";
      case ACCOUNT, PROGRAM -> Act.HIDDEN_REQUEST;
    };
  }

  private static String words(LeftBehind.Kind kind) {
    return switch (kind) {
      case TEMPLATE ->
          "Sent a form in the second in which the text came into the database that runs";
      case SCRIPT -> "Sent a form in the second in which the script came into the database";
      case ACCOUNT, PROGRAM ->
          "Sent a form in the second in which an account of staff came into the database";
    };
  }
}
