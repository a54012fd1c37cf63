package org.evenkeel.forensics.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evenkeel.forensics.scan.Mark;

/// Puts values that were read one by one back into the rows of a table.
final class TableBuilder {
  private final String table;
  private final String where;
  private final Map<Integer, Map<String, Cell>> numbered = new TreeMap<>();
  private final Map<String, Map<String, Cell>> alone = new LinkedHashMap<>();

  TableBuilder(String table, String where) {
    this.table = table;
    this.where = where;
  }

  void add(Selected selected, Cell cell) {
    Map<String, Cell> row =
        selected.row() >= 0
            ? numbered.computeIfAbsent(selected.row(), any -> new LinkedHashMap<>())
            : alone.computeIfAbsent(
                selected.where() + "\0" + selected.column(), any -> new LinkedHashMap<>());
    row.put(selected.column(), cell);
  }

  /// The rows that have numbers as one table, values without a number each as their own.
  List<ReadTable> tables(int mostRows) {
    List<ReadTable> tables = new ArrayList<>();
    alone.forEach(
        (key, row) ->
            tables.add(read(key.substring(0, key.indexOf('\0')), List.of(row), mostRows)));
    if (!numbered.isEmpty()) {
      tables.add(read(where, List.copyOf(numbered.values()), mostRows));
    }
    return tables;
  }

  private ReadTable read(String condition, List<Map<String, Cell>> from, int mostRows) {
    Set<String> columns = new LinkedHashSet<>();
    from.forEach(row -> columns.addAll(row.keySet()));
    List<List<String>> rows = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    int questions = 0;
    for (Map<String, Cell> row : from) {
      questions += row.values().stream().mapToInt(Cell::questions).sum();
      row.values().forEach(cell -> marks.addAll(cell.marks()));
      if (rows.size() < mostRows) {
        rows.add(columns.stream().map(name -> value(row, name)).toList());
      }
    }
    marks.sort(null);
    return new ReadTable(table, condition, List.copyOf(columns), rows, questions, ends(marks));
  }

  private static String value(Map<String, Cell> row, String column) {
    Cell cell = row.get(column);
    return cell == null ? "" : cell.value();
  }

  private static List<Mark> ends(List<Mark> marks) {
    return marks.size() <= 2 ? marks : List.of(marks.getFirst(), marks.getLast());
  }
}
