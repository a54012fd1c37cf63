package org.evenkeel.desk.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// The desk's tables, as PostgreSQL's COPY writes and reads them.
final class Tables {
  private static final String HISTORY = "flyway_schema_history";

  private final Connection connection;

  Tables(Connection connection) {
    this.connection = connection;
  }

  /// The columns of each table; a table comes after those that it refers to.
  Map<String, List<String>> columns() throws SQLException {
    Map<String, List<String>> all = new LinkedHashMap<>();
    each(
        "select table_name, column_name from information_schema.columns where table_schema ="
            + " 'public' and table_name <> '"
            + HISTORY
            + "' order by table_name, ordinal_position",
        (table, column) -> all.computeIfAbsent(table, _ -> new ArrayList<>()).add(column));
    Map<String, Set<String>> refers = new LinkedHashMap<>();
    each(
        "select conrelid::regclass::text, confrelid::regclass::text from pg_constraint where contype"
            + " = 'f' and conrelid <> confrelid",
        (table, other) -> refers.computeIfAbsent(table, _ -> new LinkedHashSet<>()).add(other));
    Map<String, List<String>> sorted = new LinkedHashMap<>();
    while (sorted.size() < all.size()) {
      List<String> next =
          all.keySet().stream()
              .filter(table -> !sorted.containsKey(table))
              .filter(table -> sorted.keySet().containsAll(refers.getOrDefault(table, Set.of())))
              .toList();
      if (next.isEmpty()) {
        throw new IllegalStateException("tables refer to each other: " + all.keySet());
      }
      next.forEach(table -> sorted.put(table, all.get(table)));
    }
    return sorted;
  }

  /// The migrations that made these tables.
  List<String> migrations() throws SQLException {
    List<String> scripts = new ArrayList<>();
    each(
        "select script, coalesce(checksum, 0)::text from "
            + HISTORY
            + " where type = 'SQL' and success order by script",
        (script, checksum) -> scripts.add(script + " " + checksum));
    return scripts;
  }

  /// Whether something was written in them by a desk.
  boolean hasDesk() throws SQLException {
    List<String> found = new ArrayList<>();
    each("select id, kind from journal_entry limit 1", (id, _) -> found.add(id));
    return !found.isEmpty();
  }

  /// Takes two columns of text, row by row.
  private interface Pair {
    void take(String first, String second);
  }

  private void each(String sql, Pair pair) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        pair.take(rows.getString(1), rows.getString(2));
      }
    }
  }

  long copyOut(String table, List<String> columns, OutputStream out)
      throws SQLException, IOException {
    return copier().copyOut("copy " + named(table, columns) + " to stdout", out);
  }

  long copyIn(String table, List<String> columns, InputStream in) throws SQLException, IOException {
    return copier().copyIn("copy " + named(table, columns) + " from stdin", in);
  }

  private CopyManager copier() throws SQLException {
    return connection.unwrap(PGConnection.class).getCopyAPI();
  }

  private static String named(String table, List<String> columns) {
    return quoted(table)
        + columns.stream().map(Tables::quoted).collect(Collectors.joining(", ", " (", ")"));
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /// Lets numbers that the database gives go on after the largest that is there.
  void goOnCounting() throws SQLException {
    List<String> calls = new ArrayList<>();
    each(
        "select table_name, column_name from information_schema.columns where table_schema ="
            + " 'public' and is_identity = 'YES'",
        (table, column) ->
            calls.add(
                "select setval(pg_get_serial_sequence('"
                    + quoted(table)
                    + "', '"
                    + column
                    + "'), coalesce(max("
                    + quoted(column)
                    + "), 0) + 1, false) from "
                    + quoted(table)));
    for (String call : calls) {
      each(call.replace(", false) from", ", false)::text, '' from"), (_, _) -> {});
    }
  }
}
