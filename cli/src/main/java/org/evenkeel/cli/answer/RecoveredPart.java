package org.evenkeel.cli.answer;

import java.util.List;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Recovered;

/// What the log spells out of the data that was read, and which orders are affected.
final class RecoveredPart {
  private static final int ROWS = 5;
  private static final int TABLES = 8;

  private RecoveredPart() {}

  static void write(Paper paper, Investigation.Harm harm) {
    if (!harm.recovered().isEmpty()) {
      paper.heading("What they read, letter by letter");
      harm.recovered().stream().limit(TABLES).forEach(read -> table(paper, read));
      if (harm.recovered().size() > TABLES) {
        paper.text(
            "and " + Count.of(harm.recovered().size() - TABLES, "more table") + " in --json.");
      }
    }
    if (!harm.orders().isEmpty()) {
      paper.heading("Affected orders");
      paper.text(
          Count.of(harm.orders().size(), "order")
              + ", from "
              + harm.orders().getFirst().id()
              + " to "
              + harm.orders().getLast().id()
              + "; all of them stand in --json as affectedOrders.");
    }
  }

  private static void table(Paper paper, Recovered read) {
    String name = read.table().isEmpty() ? "no table" : read.table();
    String rows = Count.of(read.rows().size(), "row");
    paper.item("-", Ink.BOLD, name + " (" + String.join(", ", read.columns()) + "): " + rows);
    for (List<String> row : read.rows().stream().limit(ROWS).toList()) {
      paper.detail(Ink.PLAIN, String.join(" | ", row));
    }
    paper.detail(Ink.FAINT, read.how() + ". As secret as the data was.");
    WayInPart.firstOf(paper, read.evidence());
  }
}
