package org.evenkeel.forensics.replay;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What an expression selects: which column of which table, and which row.
///
/// @param table as the attacker wrote it; empty for what belongs to no table, such as the version
/// @param column likewise; several, with commas, when they were read as one
/// @param where the condition; empty when there is none
/// @param row number of the row, from 0; -1 when none is named
record Selected(String table, String column, String where, int row) {
  private static final Pattern TABLE = Pattern.compile("(?i)\\bfrom ([\\w$.`\"\\[\\]]+)");
  private static final Pattern WHERE =
      Pattern.compile("(?i)\\bwhere (.*?)(?: (?:order by|group by|limit|offset|fetch) .*)?$");
  private static final Pattern LIMIT = Pattern.compile("(?i)\\blimit (\\d{1,9}) ?, ?1\\b");
  private static final Pattern OFFSET = Pattern.compile("(?i)\\boffset (\\d{1,9})\\b");
  private static final Pattern NAME =
      Pattern.compile("0x[0-9a-fA-F]+|'[^']*'|@{0,2}[A-Za-z_`\"][\\w$.`\"]*");
  private static final Pattern HEX = Pattern.compile("0x[0-9a-fA-F]{2,}");
  private static final Set<String> WORDS =
      Set.of(
          "distinct",
          "as",
          "char",
          "nchar",
          "varchar",
          "text",
          "null",
          "binary",
          "signed",
          "unsigned",
          "using",
          "utf8",
          "utf8mb4",
          "case",
          "when",
          "then",
          "else",
          "end",
          "is",
          "not");

  static Selected by(String expression) {
    Sql sql = Sql.of(expression);
    int open = -1;
    int select = sql.skipBlanks(0);
    while (sql.at(select) == '(') {
      open = select;
      select = sql.skipBlanks(select + 1);
    }
    if (!sql.wordAt(select, "select")) {
      return new Selected("", sql.text().strip(), "", -1);
    }
    int end = open >= 0 && sql.close(open) > 0 ? sql.close(open) : sql.length();
    int from = from(sql, select + 6, end);
    if (from < 0) {
      return new Selected("", column(sql.between(select + 6, end)), "", -1);
    }
    String rest = sql.between(from, end);
    Matcher table = TABLE.matcher(rest);
    Matcher where = WHERE.matcher(rest);
    return new Selected(
        table.find() ? bare(table.group(1)) : "",
        column(sql.between(select + 6, from)),
        where.find() ? unhexed(where.group(1)).strip() : "",
        row(rest));
  }

  /// Where the `FROM` of the select that starts at `at` stands, in no inner bracket.
  private static int from(Sql sql, int at, int end) {
    for (int next = at; next < end; next++) {
      if (sql.at(next) == '(' && sql.close(next) > next) {
        next = sql.close(next);
      } else if (sql.wordAt(next, "from")) {
        return next;
      }
    }
    return -1;
  }

  private static int row(String rest) {
    Matcher limit = LIMIT.matcher(rest);
    if (limit.find()) {
      return Integer.parseInt(limit.group(1));
    }
    Matcher offset = OFFSET.matcher(rest);
    return offset.find() ? Integer.parseInt(offset.group(1)) : -1;
  }

  /// The names in a select list, without the functions around them.
  private static String column(String list) {
    if (list.toLowerCase(Locale.ROOT).contains("count(")) {
      return "COUNT(*)";
    }
    List<String> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(list);
    while (matcher.find()) {
      String name = matcher.group();
      int after = matcher.end();
      boolean call = after < list.length() && list.charAt(after) == '(';
      boolean literal = name.startsWith("'") || name.startsWith("0x");
      if (!call && !literal && !WORDS.contains(name.toLowerCase(Locale.ROOT))) {
        names.add(bare(name));
      }
    }
    return names.isEmpty() ? list : String.join(",", names.stream().distinct().toList());
  }

  private static String bare(String name) {
    return name.replace("`", "").replace("\"", "").replace("[", "").replace("]", "");
  }

  private static String unhexed(String condition) {
    StringBuilder text = new StringBuilder();
    Matcher matcher = HEX.matcher(condition);
    int from = 0;
    while (matcher.find()) {
      String plain = Literals.text(matcher.group());
      text.append(condition, from, matcher.start());
      text.append(plain.isEmpty() ? matcher.group() : "'" + plain + "'");
      from = matcher.end();
    }
    return text.append(condition.substring(from)).toString();
  }
}
