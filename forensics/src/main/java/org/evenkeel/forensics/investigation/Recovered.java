package org.evenkeel.forensics.investigation;

import java.util.List;

/// Data that an attacker read, recovered from the log itself: the questions of a blind attack and
/// their answers spell it out. As secret as the data was.
///
/// @param table name of the table as the attacker wrote it; empty for what belongs to none
/// @param where the condition on its rows; empty when there was none
/// @param columns names of the columns
/// @param rows values in the order of the columns, letters that stayed open as question marks
/// @param actor id of the actor
/// @param how how yes was told from no
/// @param evidence the first and the last line
public record Recovered(
    String table,
    String where,
    List<String> columns,
    List<List<String>> rows,
    String actor,
    String how,
    List<Citation> evidence) {
  public Recovered {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    evidence = List.copyOf(evidence);
  }
}
