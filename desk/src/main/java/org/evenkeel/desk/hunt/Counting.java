package org.evenkeel.desk.hunt;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Counts what a search finds. Apart, field by field, where the search is cheap: each question then
/// reads two or three columns only. At once, where texts have to be looked through, so that they
/// are looked through once.
final class Counting {
  static final int SHOWN = 8;
  private static final int SECONDS = 20;
  private static final String NUMBERS = ", count(*) as n, count(rules) as m from ";

  private final Connection connection;
  private final String file;
  private final Where where;
  private final Steps.Scale scale;
  private final List<Tally> tallies = new ArrayList<>();

  /// A value that events have in common, how many there are, and how many of them match a rule.
  private record Tally(int part, @Nullable String value, long events, long matched) {}

  /// @param file the events, as SQL names a table
  Counting(Connection connection, String file, Where where, Steps.Scale scale) {
    this.connection = connection;
    this.file = file;
    this.where = where;
    this.scale = scale;
  }

  Counts counts() throws SQLException {
    List<String> parts =
        new ArrayList<>(HuntField.COUNTED.stream().map(HuntField::column).toList());
    parts.add(
        "(t - %d) // %d"
            .formatted(Where.micros(scale.from()), scale.step().toSeconds() * 1_000_000));
    if (where.texts()) {
      atOnce(parts);
    } else {
      apart(parts);
    }
    return new Counts(total(), steps(parts.size() - 1), fields());
  }

  private void apart(List<String> parts) throws SQLException {
    for (int part = 0; part < parts.size(); part++) {
      boolean some = part < HuntField.COUNTED.size() && !isOfRules(part);
      ask(
          "select "
              + part
              + ", cast("
              + parts.get(part)
              + " as varchar) as v"
              + NUMBERS
              + file
              + " where "
              + where.sql()
              + (isOfRules(part) ? " and rules is not null" : "")
              + " group by v"
              + (some ? " order by n desc, v limit " + (SHOWN + 2) : ""));
    }
    ask("select -1, null" + NUMBERS + file + " where " + where.sql());
  }

  private void atOnce(List<String> parts) throws SQLException {
    String names = each(parts, ", ", part -> "p" + part);
    String columns =
        each(parts, ", ", part -> "cast(" + parts.get(part) + " as varchar) as p" + part);
    String sets = each(parts, ", ", part -> "(p" + part + ")");
    int all = (1 << parts.size()) - 1;
    String which =
        each(
            parts,
            " ",
            part -> "when " + (all ^ (1 << (parts.size() - 1 - part))) + " then " + part);
    String inner = "(select " + columns + ", rules from " + file + " where " + where.sql() + ")";
    String grouped =
        "(select "
            + names
            + ", grouping("
            + names
            + ") as g"
            + NUMBERS
            + inner
            + " group by grouping sets ((), "
            + sets
            + "))";
    ask(
        "select case g "
            + which
            + " else -1 end as part, coalesce("
            + names
            + ") as v, n, m from "
            + grouped
            + " qualify part = "
            + HuntField.COUNTED.indexOf(HuntField.RULE)
            + " or row_number() over (partition by g order by n desc, v) <= 200");
  }

  private static String each(List<String> parts, String between, IntFunction<String> text) {
    return IntStream.range(0, parts.size()).mapToObj(text).collect(Collectors.joining(between));
  }

  private static boolean isOfRules(int part) {
    return part == HuntField.COUNTED.indexOf(HuntField.RULE);
  }

  private void ask(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setQueryTimeout(SECONDS);
      for (int at = 0; at < where.parameters().size(); at++) {
        statement.setObject(at + 1, where.parameters().get(at));
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          tallies.add(
              new Tally(rows.getInt(1), rows.getString(2), rows.getLong(3), rows.getLong(4)));
        }
      }
    }
  }

  private long total() {
    return tallies.stream().filter(each -> each.part() < 0).mapToLong(Tally::events).sum();
  }

  private Steps steps(int part) {
    List<Long> events = new ArrayList<>(Collections.nCopies(scale.count(), 0L));
    List<Long> matched = new ArrayList<>(events);
    for (Tally tally : tallies) {
      if (tally.part() == part && tally.value() != null) {
        int step = Math.clamp(Long.parseLong(tally.value()), 0, scale.count() - 1);
        events.set(step, events.get(step) + tally.events());
        matched.set(step, matched.get(step) + tally.matched());
      }
    }
    return new Steps(scale.from(), scale.step(), events, matched);
  }

  private List<Counted> fields() {
    return IntStream.range(0, HuntField.COUNTED.size()).mapToObj(this::counted).toList();
  }

  private Counted counted(int part) {
    Map<String, Long> values = new HashMap<>();
    for (Tally tally : tallies) {
      String value = tally.part() == part ? tally.value() : null;
      if (value != null) {
        (isOfRules(part) ? Stream.of(value.split(" ", -1)) : Stream.of(value))
            .forEach(single -> values.merge(single, tally.events(), Long::sum));
      }
    }
    List<Counted.Value> most =
        values.entrySet().stream()
            .map(entry -> new Counted.Value(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparingLong(Counted.Value::events)
                    .reversed()
                    .thenComparing(Counted.Value::text))
            .toList();
    return new Counted(
        HuntField.COUNTED.get(part),
        most.subList(0, Math.min(SHOWN, most.size())),
        most.size() > SHOWN);
  }
}
