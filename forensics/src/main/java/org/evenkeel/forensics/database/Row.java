package org.evenkeel.forensics.database;

import java.util.List;

/// A row of a table.
///
/// @param table without the name of its database
/// @param columns in lower case; empty when the dump does not tell
/// @param values one for each column; empty text for NULL
record Row(String table, List<String> columns, List<String> values) {
  /// The value of a column; empty when there is none.
  String get(String column) {
    int at = columns.indexOf(column);
    return at < 0 || at >= values.size() ? "" : values.get(at);
  }

  boolean has(String... wanted) {
    for (String column : wanted) {
      if (!columns.contains(column)) {
        return false;
      }
    }
    return true;
  }

  String column(int at) {
    return at < columns.size() ? columns.get(at) : "column " + (at + 1);
  }

  /// The row as a person finds it again.
  String place(String column) {
    return table
        + (column.isEmpty() ? "" : "." + column)
        + ", row "
        + (values.isEmpty() ? "?" : shown(values.getFirst()));
  }

  private static String shown(String id) {
    return id.length() > 40 ? id.substring(0, 40) + "…" : id;
  }
}
