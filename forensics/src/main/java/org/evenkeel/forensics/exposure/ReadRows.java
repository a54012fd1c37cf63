package org.evenkeel.forensics.exposure;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Exposure.People;
import org.evenkeel.forensics.investigation.Recovered;
import org.evenkeel.forensics.oracle.ErrorQuestions;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.oracle.Queries;
import org.evenkeel.forensics.scan.TracedLine;

/// Rows that were read out of the database, as far as the log spells them out: bit by bit, or one
/// after the other by their numbers.
///
/// @param recovered what was read bit by bit
record ReadRows(List<Recovered> recovered) {
  private static final Pattern WALK =
      Pattern.compile(
          "(?i)\\bfrom[\\s+(`]+([\\w.$]+).{0,200}?\\b(?:limit[\\s+]+(\\d{1,7})[\\s+]*,[\\s+]*1\\b"
              + "|offset[\\s+]+(\\d{1,7}))");
  private static final int WALKED = 2;

  /// Rows of one table.
  record Rows(String table, String columns, People people) {}

  ReadRows {
    recovered = List.copyOf(recovered);
  }

  /// Those that `actor` read bit by bit.
  List<Rows> bitByBit(String actor) {
    List<Rows> rows = new ArrayList<>();
    for (Recovered read : recovered) {
      if (read.actor().equals(actor) && !isCatalogue(read.table()) && rows(read) > 0) {
        long least = Math.max(1, whole(read) - 1); // the last may have been cut off
        People people = new People(least, rows(read), most(read));
        rows.add(new Rows(read.table(), String.join(", ", read.columns()), people));
      }
    }
    return rows;
  }

  /// Those that were asked for by their numbers and shown in pages.
  static List<Rows> walked(Observation seen) {
    Map<String, TreeSet<Long>> numbers = new TreeMap<>();
    for (TracedLine line : seen.lines()) {
      String sql = Queries.plain(line.event().textOrEmpty(Field.QUERY));
      Matcher walk = WALK.matcher(sql);
      boolean told = line.event().status() / 100 == 2 || ErrorQuestions.provokes(sql);
      if (told && walk.find()) {
        String number = walk.group(2) == null ? walk.group(3) : walk.group(2);
        numbers.computeIfAbsent(walk.group(1), any -> new TreeSet<>()).add(Long.parseLong(number));
      }
    }
    List<Rows> rows = new ArrayList<>();
    numbers.forEach(
        (table, of) -> {
          if (of.size() >= WALKED && !isCatalogue(table)) {
            long part = Math.max(1, seen.lines().size());
            // Of a long row only some lines are kept; their share stands for all.
            long all = Math.max(of.last() + 1, of.size() * seen.count() / part);
            long most = Math.max(of.size(), Math.min(all, seen.count()));
            rows.add(new Rows(table, "", new People(of.size(), most, Math.ceilDiv(most * 11, 10))));
          }
        });
    return rows;
  }

  private static long rows(Recovered read) {
    boolean counted = read.columns().size() == 1 && read.columns().getFirst().startsWith("COUNT");
    return counted || read.table().isEmpty() ? 0 : read.rows().size();
  }

  /// Rows that were read to their end, as far as their lengths tell.
  private static long whole(Recovered read) {
    List<Integer> lengths =
        read.rows().stream().map(row -> String.join("", row).length()).sorted().toList();
    int median = lengths.get(lengths.size() / 2);
    return lengths.stream().filter(length -> length * 2 >= median).count();
  }

  /// The attacker may have counted the rows first; else a tenth may have been lost with lines.
  private long most(Recovered read) {
    long counted =
        recovered.stream()
            .filter(other -> other.table().equals(read.table()))
            .filter(other -> other.columns().equals(List.of("COUNT(*)")))
            .map(other -> other.rows().getFirst().getFirst())
            .filter(text -> text.matches("[0-9]{1,9}"))
            .mapToLong(Long::parseLong)
            .max()
            .orElse(0);
    return Math.max(counted, Math.ceilDiv(rows(read) * 11, 10));
  }

  private static boolean isCatalogue(String table) {
    String lower = table.toLowerCase(Locale.ROOT);
    return lower.startsWith("information_schema") || lower.startsWith("mysql.") || lower.isEmpty();
  }
}
