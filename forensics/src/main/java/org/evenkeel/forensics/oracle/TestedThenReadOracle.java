package org.evenkeel.forensics.oracle;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// A tool that first tests whether an injection works, and then reads a store's own tables. It puts
/// marks around what it asks for, to find it in the page again, and goes on to tables only when it
/// has found them: that it went on says what its answers, on a page that varies by itself, do not.
final class TestedThenReadOracle implements Oracle {
  /// Five letters between two `q`, in hexadecimal or in quotes: sqlmap's marks.
  private static final Pattern MARKED =
      Pattern.compile("(?i)0x71(?:[0-9a-f]{2}){3}71|'q[a-z]{3}q'|char\\(113[,)]|chr\\(113\\)");

  private static final Pattern TABLE = Pattern.compile("(?i)\\bfrom[\\s+(`]+([\\w.$:]+)");

  /// What a tool names while it still tests, for each kind of database.
  private static final Set<String> TESTS =
      Set.of(
          "dual",
          "select",
          "all_users",
          "sysusers",
          "sysmaster",
          "generate_series",
          "numbers",
          "versions",
          "system_users",
          "msysaccessobjects",
          "domain");

  private static final int TESTED = 10;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    Injected.notReplayed(trail, site).values().forEach(groups -> judge(trail, groups, found));
  }

  private static void judge(Trail trail, List<TracedGroup> groups, Consumer<Observation> found) {
    List<TracedLine> marked =
        groups.stream()
            .flatMap(group -> group.lines().stream())
            .filter(line -> MARKED.matcher(sql(line.event())).find())
            .sorted()
            .toList();
    List<TracedLine> reading = marked.stream().filter(line -> reads(line.event())).toList();
    long tests = groups.stream().mapToLong(TracedGroup::count).sum() - reading.size();
    if (!reading.isEmpty() && tests >= TESTED && reading.size() < marked.size()) {
      found.accept(
          new Observation(
              trail.address(),
              Act.of(Phase.EXPLOIT, "sql-injection", "T1190"),
              Proof.of(Grade.E3),
              "Went on from testing "
                  + Carrying.words(groups)
                  + " to reading tables of the store, as tools do when a test has worked",
              reading,
              reading.size(),
              reading.getLast().event().time()));
    }
  }

  /// Whether a table of the store itself is asked for.
  private static boolean reads(Event event) {
    Matcher named = TABLE.matcher(sql(event));
    while (named.find()) {
      String table = named.group(1).toLowerCase(Locale.ROOT);
      if (!isTest(table)) {
        return Surface.served(event) || event.status() == 500;
      }
    }
    return false;
  }

  /// Whether it is a table that every database of its kind has, and that tools name while they
  /// test.
  static boolean isTest(String table) {
    return table.contains("information_schema")
        || table.contains("$")
        || table.startsWith("sys")
        || table.startsWith("pg_")
        || TESTS.contains(table.split("[.:]", 2)[0]);
  }

  private static String sql(Event event) {
    return Queries.plain(Surface.query(event));
  }
}
