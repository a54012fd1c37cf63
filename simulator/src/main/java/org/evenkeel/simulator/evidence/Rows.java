package org.evenkeel.simulator.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.evenkeel.simulator.chance.Dice;

/// Rows of one table of a dump, a hundred to a statement.
final class Rows implements Closeable {
  private static final int TOGETHER = 100;

  private final Writer out;
  private final String table;
  private final String head;
  private final String form;
  private int open;

  /// @param lines the columns, and the form of a row
  Rows(Writer out, String table, List<String> lines) throws IOException {
    this.out = out;
    this.table = table;
    form = lines.get(1);
    String[] columns = lines.getFirst().split(", ");
    head = "INSERT INTO `" + table + "` (`" + String.join("`, `", columns) + "`) VALUES\n(";
    out.write("DROP TABLE IF EXISTS `" + table + "`;\nCREATE TABLE `" + table + "` (\n");
    for (int i = 0; i < columns.length; i++) {
      out.write(
          "  `" + columns[i] + (i == 0 ? "` bigint NOT NULL AUTO_INCREMENT,\n" : "` longtext,\n"));
    }
    out.write("  PRIMARY KEY (`" + columns[0] + "`)\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;\n\n");
  }

  String table() {
    return table;
  }

  void add(Map<String, String> values) throws IOException {
    String row = form;
    for (Map.Entry<String, String> value : values.entrySet()) {
      row = row.replace('{' + value.getKey() + '}', escaped(value.getValue()));
    }
    Dice secrets = new Dice(row.hashCode()).fork(table);
    for (int at = row.indexOf("{hash"); at >= 0; at = row.indexOf("{hash")) {
      int end = row.indexOf('}', at);
      String secret = secrets.token(Integer.parseInt(row.substring(at + 5, end)));
      row = row.substring(0, at) + secret + row.substring(end + 1);
    }
    out.write(open == 0 ? head : ",\n(");
    out.write(row + ')');
    open = (open + 1) % TOGETHER;
    if (open == 0) {
      out.write(";\n");
    }
  }

  @Override
  public void close() throws IOException {
    out.write(open == 0 ? "\n" : ";\n\n");
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n");
  }
}
