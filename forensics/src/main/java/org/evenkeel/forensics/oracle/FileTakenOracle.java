package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.expression.Expression;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// Files that were never meant to be served, and were: settings with passwords, backups, dumps, a
/// repository. A size that only the real file can have makes the case (S6); a page that says "not
/// found" with a 200 unmakes it (S18).
final class FileTakenOracle implements Oracle {
  static final Expression DUMP =
      Expression.of(
          "(?i)(?:\\.(sql|sql\\.gz|sql\\.zip|zip|tar|tgz|tar\\.gz|7z|rar|bak|dump)"
              + "|(?:[._-](?:db|dump|database)|/(?:db|dump|database|backup[^/]*))\\.gz)$");
  private static final Expression SECRET =
      Expression.of(
          "(?i)(/\\.env(\\.\\w+)?$|/\\.git/(config|HEAD|index|logs/HEAD)$|/\\.git/objects/|"
              + "/wp-config\\.php[.~]|/app/etc/(env\\.php|local\\.xml)|/\\.aws/credentials|"
              + "/id_rsa$|/sftp-config\\.json$|/parameters\\.php\\.|/debug\\.log$)");
  private static final Pattern COMMON =
      Pattern.compile(
          "(?:back-?ups?|bak|bck|dump|db|database|data|mysql|mariadb|sql|site|website|web|www|html|"
              + "public|htdocs|home|root|files?|magento|wp|wordpress|woocommerce|prestashop|opencart|"
              + "shopware|shop|store|old|new|copy|archive|export|full|latest|prod|production|live|"
              + "test|dev|staging|local|users?|customers?|orders?|admin|\\d+|[-_.])*");
  private static final long DUMP_BYTES = 100_000;
  private static final long HOUR = 3_600_000_000L;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    List<TracedLine> dumps = taken(trail, site, DUMP, DUMP_BYTES);
    if (!dumps.isEmpty() && !worksHere(trail, site)) {
      Proof proof = proof(trail, dumps, site);
      boolean whole = isWhole(dumps, site);
      found.accept(
          observation(
              trail,
              withFind(trail, dumps),
              whole && proof.grade().atLeast(Grade.E3) ? proof.raised(Grade.E4) : proof,
              "backup-download",
              whole ? DUMPED + WHOLE : DUMPED));
    }
    List<TracedLine> heads = dumps.isEmpty() ? FoundCopies.found(trail, site) : List.of();
    if (!heads.isEmpty()) {
      found.accept(
          observation(
              trail,
              heads,
              Proof.of(Grade.E2),
              "backup-download",
              "Found a backup by trying names"));
    }
    secrets(trail, site, found);
  }

  /// Who searched for copies, or fetched what a searcher had found, is no colleague; nor, most
  /// likely, is who goes on with the searcher's program.
  private static Proof proof(Trail trail, List<TracedLine> dumps, Site site) {
    boolean searched =
        searched(trail, site)
            || site.searchedBackups(trail.address())
            || dumps.stream()
                .anyMatch(
                    line -> site.copies().foundBefore(path(line.event()), line.event().time()));
    if (searched) {
      return Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S6, Sign.S17));
    }
    if (dumps.stream().anyMatch(line -> site.copies().soughtBefore(line.event()))) {
      return Proof.weighed(Proof.UNKNOWN, EnumSet.of(Sign.S6, Sign.S8));
    }
    List<TracedLine> noted = dumps.stream().filter(line -> isNoted(line, site)).toList();
    boolean guessable = noted.stream().anyMatch(line -> isGuessable(line.event()));
    return Proof.of(noted.isEmpty() ? Grade.E0 : guessable ? Grade.E2 : Grade.E1);
  }

  /// Whether its name says that it is a copy of the store: other archives are there to be fetched.
  private static boolean isNoted(TracedLine line, Site site) {
    return site.meanings(line.rules()).stream().anyMatch(Meaning::hostile);
  }

  private static void secrets(Trail trail, Site site, Consumer<Observation> found) {
    List<TracedLine> secrets = taken(trail, site, SECRET, 1);
    if (!secrets.isEmpty()) {
      boolean exact = secrets.stream().anyMatch(line -> gitHead(line.event()));
      boolean objects =
          secrets.stream().filter(line -> path(line.event()).contains("/.git/objects/")).count()
              > 10;
      boolean whole = isWhole(secrets, site);
      Proof proof =
          exact || objects || whole
              ? Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S6))
              : Proof.of(Grade.E2);
      found.accept(
          observation(
              trail,
              secrets,
              whole ? proof.raised(Grade.E4) : doubted(trail, secrets, proof),
              "exposed-secret",
              whole ? SERVED + WHOLE : SERVED));
    }
  }

  /// A file that is asked for over and over, and is always as long, is none that anybody wanted:
  /// more likely, whatever is asked for there is answered so.
  private static Proof doubted(Trail trail, List<TracedLine> secrets, Proof proof) {
    boolean refrain =
        trail.groups().stream()
            .filter(group -> group.lines().stream().anyMatch(secrets::contains))
            .allMatch(AttemptOracle::isRefrain);
    return refrain ? Proof.of(Grade.E1) : proof;
  }

  private static final String DUMPED = "Downloaded a backup or a database dump";
  private static final String WHOLE =
      ", in exactly as many bytes as the file in the web folder has";
  private static final String SERVED = "Was served a file that holds secrets of the store";

  /// Whether the answers are as large as the file that lies in the web folder: at once, or in
  /// pieces.
  private static boolean isWhole(List<TracedLine> taken, Site site) {
    Map<String, Long> pieces = new HashMap<>();
    for (TracedLine line : taken) {
      Event event = line.event();
      if (event.status() == 200 && site.left().isCopy(path(event), event.sent())) {
        return true;
      }
      if (event.status() == 206) {
        pieces.merge(path(event), event.sent(), Long::sum);
      }
    }
    return pieces.entrySet().stream()
        .anyMatch(piece -> site.left().isCopy(piece.getKey(), piece.getValue()));
  }

  /// Whether its name is one that people try: made of the words for copies and shops, of numbers,
  /// or of the store's own name. Who asks once for any other was told it, as a colleague is.
  static boolean isGuessable(Event event) {
    String path = path(event);
    String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String name = DUMP.pattern().matcher(file).replaceFirst("");
    String host = event.textOrEmpty(Field.HOST).toLowerCase(Locale.ROOT);
    return COMMON.matcher(name).matches() || (name.length() > 3 && host.contains(name));
  }

  /// Staff fetches its own backups, from home as well.
  static boolean worksHere(Trail trail, Site site) {
    boolean signedIn =
        trail
            .groupsWhere(event -> Surface.staffPage(event) && Surface.served(event))
            .findAny()
            .isPresent();
    return site.staff().knows(trail.address())
        || site.logins().knows(trail.address())
        || (signedIn && !site.aggressive(trail));
  }

  /// With the answer that told them that the file was there: some servers write a download's line
  /// when it ends, and the question stands before it.
  private static List<TracedLine> withFind(Trail trail, List<TracedLine> dumps) {
    String path = path(dumps.getFirst().event());
    long first = dumps.getFirst().event().time();
    return Stream.concat(
            trail.linesWhere(
                event ->
                    event.textOrEmpty(Field.METHOD).equals("HEAD")
                        && event.status() == 200
                        && path(event).equals(path)
                        && event.time() <= first
                        && first - event.time() < HOUR),
            dumps.stream())
        .sorted()
        .toList();
  }

  /// Whether a file that holds secrets of the store was served.
  static boolean isSecret(Event event, Site site) {
    return Surface.served(event)
        && Surface.isGet(event)
        && event.sent() > 0
        && SECRET.occursIn(path(event))
        && !site.softMissing(event);
  }

  /// Whether they looked for other such files, too, or attacked: a colleague knows the name.
  private static boolean searched(Trail trail, Site site) {
    return trail
        .groupsWhere(event -> event.kind() == Kind.WEB) // files brought by FTP are no search
        .filter(group -> !DUMP.occursIn(path(group.event())) || group.event().status() >= 400)
        .flatMap(group -> site.meanings(group).stream())
        .anyMatch(Meaning::hostile);
  }

  private static List<TracedLine> taken(Trail trail, Site site, Expression what, long atLeast) {
    return trail
        .linesWhere(
            event ->
                (event.status() == 200 || event.status() == 206)
                    && event.sent() >= atLeast
                    && !event.textOrEmpty(Field.METHOD).equals("HEAD"))
        .filter(line -> what.occursIn(path(line.event())))
        .filter(line -> !site.softMissing(line.event()))
        .toList();
  }

  /// `ref: refs/heads/master` and `main`, each with its newline, are 23 and 21 bytes.
  private static boolean gitHead(Event event) {
    return path(event).endsWith("/.git/HEAD") && (event.sent() == 23 || event.sent() == 21);
  }

  private static String path(Event event) {
    return event.textOrEmpty(Field.PATH);
  }

  private static Observation observation(
      Trail trail, List<TracedLine> lines, Proof proof, String technique, String what) {
    Act act = Act.of(Phase.EXFIL, technique, "T1190", "T1552.001");
    return Observation.of(trail, act, proof, what, lines);
  }
}
