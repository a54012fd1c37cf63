package org.evenkeel.forensics.database;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.database.DumpTokens.Kind;

/// Reads a dump of mysqldump or pg_dump, statement by statement, in one pass: columns of tables,
/// rows of `INSERT` and `COPY`, and stored code.
final class DumpReader {
  private static final int MOST_TABLES = 20_000;
  private static final int MOST_VALUES = 2_000;

  private final DumpTokens in;
  private final DumpIntake intake;
  private final Map<String, List<String>> columns = new HashMap<>();
  private String delimiter = ";";

  DumpReader(DumpTokens in, DumpIntake intake) {
    this.in = in;
    this.intake = intake;
  }

  void read() throws IOException {
    in.next();
    while (in.kind() != Kind.END) {
      if (in.is("insert") || in.is("replace")) {
        insert();
      } else if (in.is("create")) {
        create();
      } else if (in.is("copy")) {
        copy();
      } else if (in.is("delimiter")) {
        delimiter = in.line().strip();
        in.next();
      } else if (in.is("standard_conforming_strings")) {
        in.escapes(false);
        in.next();
      } else {
        in.next();
      }
    }
  }

  private static String bare(String name) {
    return DumpTokens.lower(name.substring(name.lastIndexOf('.') + 1));
  }

  /// A name with or without its database.
  private String name() throws IOException {
    String name = in.text();
    in.next();
    while (in.kind() == Kind.NAME || (in.kind() == Kind.WORD && in.text().startsWith("."))) {
      name = in.text();
      in.next();
    }
    return bare(name.startsWith(".") ? name.substring(1) : name);
  }

  private void create() throws IOException {
    for (int words = 0; words < 16; words++) {
      in.next();
      if (in.is("table")) {
        table();
        return;
      }
      if (in.is("trigger") || in.is("event") || in.is("function") || in.is("procedure")) {
        routine(DumpTokens.lower(in.text()));
        return;
      }
      if (in.isMark(';') || in.kind() == Kind.END) {
        return;
      }
    }
  }

  private void table() throws IOException {
    in.next();
    while (in.is("if") || in.is("not") || in.is("exists")) {
      in.next();
    }
    String name = name();
    List<String> found = new ArrayList<>();
    int depth = 0;
    boolean begins = false;
    while (in.kind() != Kind.END && !(in.isMark(';') && depth <= 0)) {
      if (depth == 1
          && begins
          && (in.kind() == Kind.NAME || (in.kind() == Kind.WORD && column()))) {
        found.add(DumpTokens.lower(in.text()));
      }
      depth += in.isMark('(') ? 1 : in.isMark(')') ? -1 : 0;
      begins = in.isMark(',') || in.isMark('(');
      in.next();
    }
    if (columns.size() < MOST_TABLES) {
      columns.put(name, found);
    }
  }

  private boolean column() {
    return !in.is("primary")
        && !in.is("key")
        && !in.is("unique")
        && !in.is("constraint")
        && !in.is("index")
        && !in.is("fulltext")
        && !in.is("spatial")
        && !in.is("foreign")
        && !in.is("check");
  }

  private void routine(String kind) throws IOException {
    in.next();
    while (in.is("if") || in.is("not") || in.is("exists")) {
      in.next();
    }
    String name = name();
    StringBuilder body = new StringBuilder();
    boolean ends = false;
    while (in.kind() != Kind.END && !ends) {
      if (body.length() < DumpTokens.KEPT) {
        body.append(in.kind() == Kind.STRING ? "'" + in.text() + "'" : in.text()).append(' ');
      }
      boolean mark = in.isMark(';');
      in.next();
      ends = mark && (delimiter.equals(";") || in.isMark(';') || in.is("delimiter"));
    }
    intake.routine(kind, name, body.toString());
  }

  private void insert() throws IOException {
    in.next();
    while (in.is("ignore") || in.is("low_priority") || in.is("delayed") || in.is("into")) {
      in.next();
    }
    String table = name();
    List<String> named = in.isMark('(') ? list() : columns.getOrDefault(table, List.of());
    if (!in.is("values") && !in.is("value")) {
      return;
    }
    in.next();
    while (in.isMark('(')) {
      intake.row(new Row(table, named, list()));
      if (in.isMark(',')) {
        in.next();
      }
    }
  }

  /// What stands in round brackets, one text for each part.
  private List<String> list() throws IOException {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    int depth = 1;
    in.next();
    while (depth > 0 && in.kind() != Kind.END) {
      depth += in.isMark('(') ? 1 : in.isMark(')') ? -1 : 0;
      boolean parts = depth == 1 && in.isMark(',');
      if ((parts || depth == 0) && values.size() < MOST_VALUES) {
        values.add(value.toString());
        value.setLength(0);
      } else if (in.kind() == Kind.STRING
          || !(in.is("null") || in.is("_binary") || in.is("_utf8mb4"))) {
        value.append(in.kind() == Kind.NAME ? DumpTokens.lower(in.text()) : in.text());
      }
      in.next();
    }
    return values;
  }

  private void copy() throws IOException {
    in.next();
    String table = name();
    List<String> named = in.isMark('(') ? list() : columns.getOrDefault(table, List.of());
    if (!in.is("from")) {
      return;
    }
    in.next();
    boolean here = in.is("stdin");
    in.next();
    if (!here || !in.isMark(';')) {
      return;
    }
    String unused = in.line();
    String line = unused.isBlank() ? in.line() : unused;
    while (!line.equals("\\.") && !(line.isEmpty() && in.ended())) {
      intake.row(new Row(table, named, fields(line)));
      line = in.line();
    }
    in.next();
  }

  private static List<String> fields(String line) {
    List<String> values = new ArrayList<>();
    for (String field : line.split("\t", -1)) {
      values.add(
          field.equals("\\N")
              ? ""
              : field.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\"));
    }
    return values;
  }
}
