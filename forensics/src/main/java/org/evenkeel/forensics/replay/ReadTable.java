package org.evenkeel.forensics.replay;

import java.util.List;
import org.evenkeel.forensics.scan.Mark;

/// What the attacker read from one table.
///
/// @param table its name as the attacker wrote it; empty for what belongs to no table
/// @param where under which condition; empty when there was none
/// @param columns their names
/// @param rows values in the order of the columns; letters that stayed open are question marks
/// @param questions how many requests it took
/// @param marks some of their lines, the first and the last among them
public record ReadTable(
    String table,
    String where,
    List<String> columns,
    List<List<String>> rows,
    int questions,
    List<Mark> marks) {
  public ReadTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    marks = List.copyOf(marks);
  }
}
