package org.evenkeel.forensics.oracle;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// Tables read through the error messages of the database. Questions that differ in nothing but the
/// row that they ask for, and are as long as each other, get answers of many sizes: the page tells
/// what stands in the row (S4, S7). A page that says the same to all, or repeats the address, does
/// not.
final class ErrorReadingOracle implements Oracle {
  private static final int SIZES = 4;
  private static final int ROWS = 5;
  private static final Pattern ROW =
      Pattern.compile("(?i)\\b(?:limit\\s+\\d{1,7}\\s*,\\s*1\\b|offset\\s+\\d{1,7})");

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    Map<String, List<TracedGroup>> byPath = new TreeMap<>();
    for (TracedGroup group : trail.groups()) {
      boolean sql =
          site.meanings(group).stream().anyMatch(each -> each.weakness().equals("sql-injection"));
      if (sql && group.lines().stream().anyMatch(ErrorReadingOracle::asks)) {
        byPath.computeIfAbsent(Surface.path(group.event()), any -> new ArrayList<>()).add(group);
      }
    }
    byPath.forEach((path, groups) -> judge(trail, groups, found));
  }

  private static void judge(Trail trail, List<TracedGroup> groups, Consumer<Observation> found) {
    List<TracedLine> asked =
        groups.stream()
            .flatMap(group -> group.lines().stream())
            .filter(ErrorReadingOracle::asks)
            .sorted()
            .toList();
    Map<Integer, Set<Long>> sizes = new HashMap<>();
    asked.forEach(
        line ->
            sizes
                .computeIfAbsent(Surface.query(line.event()).length(), any -> new HashSet<>())
                .add(line.event().sent()));
    boolean tells = sizes.values().stream().anyMatch(of -> of.size() >= SIZES);
    if (tells && rows(asked) >= ROWS) {
      found.accept(
          new Observation(
              trail.address(),
              Act.of(Phase.EXPLOIT, "sql-injection", "T1190"),
              Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S4, Sign.S7)),
              "Had the database tell what is in its tables, in messages about errors",
              asked,
              groups.stream().mapToLong(TracedGroup::count).sum(),
              groups.stream().mapToLong(TracedGroup::last).max().orElse(0)));
    }
  }

  /// How many different rows were asked for: nobody goes on from row to row who is told nothing.
  private static long rows(List<TracedLine> asked) {
    Set<String> rows = new HashSet<>();
    for (TracedLine line : asked) {
      Matcher row = ROW.matcher(Queries.plain(Surface.query(line.event())));
      if (row.find()) {
        rows.add(row.group());
      }
    }
    return rows.size();
  }

  private static boolean asks(TracedLine line) {
    Event event = line.event();
    boolean answered = Surface.served(event) || event.status() == 500;
    return answered && ErrorQuestions.provokes(Queries.plain(Surface.query(event)));
  }
}
