package org.evenkeel.forensics.oracle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// A known weakness that hands over files was used, in the form that it needs, and the answer is of
/// the size of a file of settings, not of a page of the store (S4). What the file held can only be
/// guessed; use of its keys later proves it.
final class SecretReadOracle implements Oracle {
  static final Set<String> READING =
      Set.of(
          "path-traversal",
          "xml-external-entity",
          "exposed-secret",
          "information-exposure",
          "file-inclusion",
          "exposed-log");

  /// Kinds of holes; the others of them are files that lay open by themselves.
  private static final Set<String> HOLES =
      Set.of("path-traversal", "xml-external-entity", "file-inclusion");

  static final long LEAST = 500;
  private static final int REFUSALS = 2;
  private static final long SHORTEST = 2_000;
  private static final long LONGEST = 5_000;

  /// An interface that misses something says so in a few words; more is the store's own page.
  private static final long PAGE = 1_500;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    if (site.staff().knows(trail.address())) {
      return;
    }
    List<TracedLine> read =
        trail.lines().stream()
            .filter(line -> isReading(line, site) && !isUsual(trail, line.event()))
            .toList();
    if (!read.isEmpty()) {
      found.accept(
          Observation.of(
              trail,
              new Act(
                  Phase.EXPLOIT,
                  technique(read.getFirst(), site),
                  List.of("T1190", "T1552.001"),
                  component(read.getFirst(), site)),
              isRefrain(trail, read) ? Proof.of(Grade.E1) : proof(read, site),
              "Asked for a file with secrets through a known weakness, and was answered",
              read));
    }
    FilesRead.in(trail, site).forEach(found);
  }

  /// WordPress's page for scripts says one letter to whoever asks for what is not there: more than
  /// that is what was asked for (S6), if it is as long as such a file, or if the page says so here:
  /// there are stores where a guard or a cache answers whatever strangers ask of it.
  private static Proof proof(List<TracedLine> read, Site site) {
    boolean said =
        read.stream()
            .map(TracedLine::event)
            .anyMatch(event -> Surface.path(event).endsWith("/wp-admin/admin-ajax.php"));
    boolean file = read.stream().anyMatch(line -> isAsLong(line.event().sent()));
    return said && (file || site.callers().areToldNothing()) && !asksAgain(read)
        ? Proof.weighed(Proof.UNKNOWN, EnumSet.of(Sign.S4, Sign.S6)).raised(Grade.E3)
        : Proof.weighed(Proof.UNKNOWN, EnumSet.of(Sign.S4));
  }

  /// Whether WordPress's settings may be so long: as they are delivered, or with what hosts and
  /// extensions add to them.
  private static boolean isAsLong(long bytes) {
    return bytes >= SHORTEST && bytes <= LONGEST;
  }

  /// Whether all of it is of groups that were answered alike, over and over.
  private static boolean isRefrain(Trail trail, List<TracedLine> read) {
    return trail.groups().stream()
        .filter(group -> group.lines().stream().anyMatch(read::contains))
        .allMatch(AttemptOracle::isRefrain);
  }

  /// Whether the same was asked more than twice: who has the file needs it no more.
  private static boolean asksAgain(List<TracedLine> read) {
    long targets =
        read.stream()
            .map(line -> Surface.path(line.event()) + "?" + Surface.query(line.event()))
            .distinct()
            .count();
    return read.size() > 2 * targets;
  }

  /// What kind of hole handed the file over, where it is known.
  private static String technique(TracedLine line, Site site) {
    return site.meanings(line.rules()).stream()
        .filter(Meaning::aggressive)
        .filter(meaning -> !meaning.component().isEmpty())
        .map(Meaning::weakness)
        .filter(HOLES::contains)
        .findFirst()
        .orElse("exposed-secret");
  }

  /// Whether they were answered so wherever they knocked: a page of refusal.
  private static boolean isUsual(Trail trail, Event event) {
    return trail
            .linesWhere(
                other ->
                    other.status() == event.status()
                        && other.sent() == event.sent()
                        && !Surface.path(other).equals(Surface.path(event)))
            .count()
        >= REFUSALS;
  }

  static boolean isReading(TracedLine line, Site site) {
    Event event = line.event();
    return !component(line, site).isEmpty() && answered(event, line, site);
  }

  /// Files that a parser is told to send elsewhere leave an error here.
  private static boolean answered(Event event, TracedLine line, Site site) {
    boolean blind =
        site.meanings(line.rules()).stream()
            .anyMatch(meaning -> meaning.weakness().equals("xml-external-entity"));
    return blind
        ? event.status() >= 400
            && event.status() < 405
            && event.status() != 403
            && (event.status() != 404 || event.sent() < PAGE)
        : event.status() == 200 && event.sent() >= LEAST && !site.softMissing(event);
  }

  private static String component(TracedLine line, Site site) {
    return site.meanings(line.rules()).stream()
        .filter(Meaning::aggressive)
        .filter(meaning -> READING.contains(meaning.weakness()))
        .map(Meaning::component)
        .filter(component -> !component.isEmpty())
        .findFirst()
        .orElse("");
  }
}
