package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// Files of the server that a page handed over, told by its answers: one page, asked for several
/// files, answered each with a size of its own (S4), as files have (S6). A page that merely repeats
/// what it was asked differs by a few letters.
final class FilesRead {
  private static final String FORGERY = "server-side-request-forgery";
  private static final Set<String> READING = Set.of("path-traversal", "file-inclusion", FORGERY);
  private static final int FILES = 2;
  private static final double APART = 1.3;
  private static final Pattern FILE = Pattern.compile("=[^&]*(?:/|%2f|:|\\.\\.|%5c)[^&]*");

  private FilesRead() {}

  static Stream<Observation> in(Trail trail, Site site) {
    Map<String, List<TracedLine>> pages = new TreeMap<>();
    trail.lines().stream()
        .filter(line -> answered(line.event(), site) && asksForFile(line, site))
        .forEach(
            line -> pages.computeIfAbsent(page(line.event()), any -> new ArrayList<>()).add(line));
    return Stream.concat(
            pages.values().stream().filter(FilesRead::isEachItsOwn), ladders(trail, site))
        .map(
            lines ->
                Observation.of(
                    trail,
                    Act.of(Phase.EXPLOIT, technique(lines, site), "T1190", "T1552.001"),
                    Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S4, Sign.S6)),
                    technique(lines, site).equals(FORGERY)
                        ? "Had a page of the store fetch what only the server itself can reach"
                        : "Had files of the server handed out by a page of the store",
                    lines));
  }

  /// Of each page, the lines that reached a file by climbing.
  private static Stream<List<TracedLine>> ladders(Trail trail, Site site) {
    Map<String, List<TracedLine>> pages = new TreeMap<>();
    trail.lines().stream()
        .filter(line -> asksForFile(line, site))
        .forEach(
            line ->
                pages
                    .computeIfAbsent(Surface.path(line.event()), any -> new ArrayList<>())
                    .add(line));
    return pages.values().stream().map(Ladder::reached).filter(lines -> !lines.isEmpty());
  }

  private static boolean answered(Event event, Site site) {
    return event.status() == 200
        && event.sent() >= SecretReadOracle.LEAST
        && !site.softMissing(event);
  }

  private static boolean asksForFile(TracedLine line, Site site) {
    return site.meanings(line.rules()).stream()
        .anyMatch(meaning -> meaning.aggressive() && READING.contains(meaning.weakness()));
  }

  /// The same page with the same question, but for the file.
  private static String page(Event event) {
    int up = Surface.path(event).indexOf("..");
    if (up > 0) {
      return Surface.path(event).substring(0, up);
    }
    return Surface.path(event) + "?" + FILE.matcher(Surface.query(event)).replaceAll("=");
  }

  private static boolean isEachItsOwn(List<TracedLine> lines) {
    Set<String> asked = new HashSet<>();
    Set<Long> sizes = new HashSet<>();
    for (TracedLine line : lines) {
      asked.add(Surface.path(line.event()) + "?" + Surface.query(line.event()));
      sizes.add(line.event().sent());
    }
    LongSummaryStatistics range = sizes.stream().mapToLong(Long::longValue).summaryStatistics();
    return asked.size() >= FILES
        && sizes.size() >= FILES
        && range.getMax() >= APART * range.getMin();
  }

  private static String technique(List<TracedLine> lines, Site site) {
    return lines.stream()
        .flatMap(line -> site.meanings(line.rules()).stream())
        .map(Meaning::weakness)
        .filter(READING::contains)
        .findFirst()
        .orElse("path-traversal");
  }
}
