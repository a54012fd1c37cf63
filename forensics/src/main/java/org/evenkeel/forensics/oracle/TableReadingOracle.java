package org.evenkeel.forensics.oracle;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// Tables read through an SQL injection whose answers stand in the page: after errors while tuning
/// (S12) answers differ with what was asked for (S4), and tables are named that only the database's
/// own catalogue can have told (S7), or rows are walked through one by one.
final class TableReadingOracle implements Oracle {
  private static final Pattern TABLE = Pattern.compile("(?i)\\bfrom[\\s+(`]+([\\w.$]+)");
  private static final Pattern OFFSET =
      Pattern.compile(
          "(?i)\\blimit[\\s+]+(\\d{1,7})(?:[\\s+]*,[\\s+]*1\\b)|offset[\\s+]+(\\d{1,7})");

  /// What only the database itself can answer, asked for in place of a column.
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)select\\b.*(?:(?:database|version|user|current_user|schema)[\\s+]*\\(|@@)");

  /// What tools send to see whether a guard stands before the store, under a name that no page of
  /// it knows: all that a guard refuses, in one.
  private static final Pattern GUARD = Pattern.compile("(?i)<script>.*\\bxp_cmdshell\\b");

  /// How attackers find out how many columns a question has.
  private static final Pattern TUNING =
      Pattern.compile("(?i)order\\s+by\\s+\\d|union\\s+(?:all\\s+)?select\\s+(?:null|\\d)");

  private static final long GROWN = 5_000;
  private static final int ROWS = 5;
  private static final int SIZES = 3;
  private static final int MANY = 20;
  private static final int WALKED = 8;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    Injected.notReplayed(trail, site).values().forEach(groups -> judge(trail, groups, found));
  }

  private static void judge(Trail trail, List<TracedGroup> groups, Consumer<Observation> found) {
    Seen seen = new Seen();
    groups.stream().flatMap(group -> group.lines().stream()).sorted().forEach(seen::line);
    Set<Sign> signs = seen.signs();
    Proof proof = Proof.weighed(Proof.ATTACKER, signs);
    List<TracedGroup> reading =
        groups.stream().filter(group -> group.lines().stream().anyMatch(seen::shows)).toList();
    if (signs.contains(Sign.S4) && !reading.isEmpty()) {
      List<TracedLine> lines =
          reading.stream()
              .flatMap(group -> group.lines().stream())
              .filter(seen::shows)
              .sorted()
              .toList();
      found.accept(
          new Observation(
              trail.address(),
              Act.of(Phase.EXPLOIT, "sql-injection", "T1190"),
              seen.grew() ? proof.raised(Grade.E3) : proof,
              "Had tables of the database shown in the pages of the store, by "
                  + Carrying.words(groups)
                  + ": "
                  + words(signs),
              lines,
              reading.stream().mapToLong(TracedGroup::count).sum(),
              reading.stream().mapToLong(TracedGroup::last).max().orElse(0)));
    }
  }

  /// Whether a line names a table and was served; those before it looked for the right form.
  private static boolean reads(TracedLine line) {
    String sql = sql(line);
    return Surface.served(line.event())
        && !GUARD.matcher(sql).find()
        && (names(sql) || TOLD.matcher(sql).find());
  }

  /// Whether more than a table that every database has for tests is asked for.
  private static boolean names(String sql) {
    Set<String> named = new HashSet<>();
    addAll(TABLE.matcher(sql), named);
    named.removeIf(TableReadingOracle::isIdle);
    return !named.isEmpty();
  }

  private static boolean isIdle(String table) {
    return TestedThenReadOracle.isTest(table) && !isCatalogue(table);
  }

  /// What was asked for and how it was answered, line by line.
  private static final class Seen {
    private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
    private final Set<Long> sizes = new HashSet<>();
    private final Set<Long> plain = new HashSet<>();
    private final Set<String> offsets = new HashSet<>();
    private final Set<String> tables = new HashSet<>();
    private boolean catalogue;
    private final ColumnCount columns = new ColumnCount();
    private final LongSummaryStatistics told = new LongSummaryStatistics();
    private final LongSummaryStatistics others = new LongSummaryStatistics();
    private boolean errors;
    private boolean tuned;
    private long usual;
    private long most;

    void line(TracedLine line) {
      errors |= line.event().status() >= 500;
      tuned |= TUNING.matcher(sql(line)).find();
      columns.line(sql(line), line.event());
      if (!Surface.served(line.event())) {
        return;
      }
      if (reads(line)) {
        told.accept(line.event().sent());
        most = Math.max(most, line.event().sent());
      } else {
        others.accept(line.event().sent());
        plain.add(line.event().sent());
        usual = Math.max(usual, line.event().sent());
      }
      sizes.add(line.event().sent());
      String sql = sql(line);
      addAll(OFFSET.matcher(sql), offsets);
      Set<String> named = new HashSet<>();
      addAll(TABLE.matcher(sql), named);
      named.removeIf(TableReadingOracle::isIdle);
      boolean learned =
          named.stream().anyMatch(name -> !isCatalogue(name) && !tables.contains(name));
      if (catalogue && learned && sizes.size() >= SIZES && !varyAnyway()) {
        signs.add(Sign.S7);
      }
      catalogue |= named.stream().anyMatch(TableReadingOracle::isCatalogue);
      tables.addAll(named);
      if (errors) {
        signs.add(Sign.S12);
      }
    }

    /// Whether the page is of another size each time, whatever it is asked.
    private boolean varyAnyway() {
      return !columns.isFound()
          && others.getCount() >= MANY
          && told.getMax() - told.getMin() <= 2 * (others.getMax() - others.getMin());
    }

    /// How many rows in a row were asked for: nobody goes on so whose first ones were not shown.
    private long walked() {
      Set<Long> rows = offsets.stream().map(Long::valueOf).collect(Collectors.toSet());
      return rows.stream().filter(row -> rows.contains(row + 1)).count();
    }

    /// Whether a question for the content of a table was answered with far more than any while the
    /// number of columns was looked for, or by more than any after that number was found.
    boolean grew() {
      boolean much = tuned && usual > 0 && most > usual + usual / 2 && most > usual + GROWN;
      return much || (columns.isFound() && most > usual);
    }

    /// Whether a line was answered with something of a table; where it is known how the page looks
    /// without it, that alone counts.
    boolean shows(TracedLine line) {
      return reads(line) && !(columns.isFound() && plain.contains(line.event().sent()));
    }

    Set<Sign> signs() {
      boolean goesOn = tuned && walked() >= WALKED && told.getMax() > told.getMin();
      if (sizes.size() >= SIZES && !tables.isEmpty() && (goesOn || !varyAnyway())) {
        signs.add(Sign.S4);
        if (offsets.size() >= ROWS) {
          signs.add(Sign.S7);
        }
      }
      return signs;
    }
  }

  private static String words(Set<Sign> signs) {
    return String.join(", ", signs.stream().map(Sign::words).toList());
  }

  private static String sql(TracedLine line) {
    return Queries.plain(Injected.asked(line.event())).toLowerCase(Locale.ROOT);
  }

  private static void addAll(Matcher matcher, Set<String> texts) {
    while (matcher.find()) {
      String first = matcher.group(1);
      String second = matcher.groupCount() > 1 ? matcher.group(2) : null;
      texts.add(first == null ? String.valueOf(second) : first);
    }
  }

  private static boolean isCatalogue(String table) {
    return table.startsWith("information_schema")
        || table.startsWith("sqlite_master")
        || table.startsWith("pg_catalog")
        || table.startsWith("mysql.")
        || table.startsWith("all_tables");
  }
}
