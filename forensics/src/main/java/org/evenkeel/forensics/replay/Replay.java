package org.evenkeel.forensics.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.forensics.scan.Question;

/// Replays blind SQL injection. A blind attack asks the database yes-or-no questions and reads the
/// answers off the pages; each question depends on the answers before, so the log of a run that
/// worked makes sense in one reading of the answers, and in no other. That reading is found by
/// trying them all, and then says, letter by letter, what the attacker learned.
///
/// @param how by what yes was told from no
/// @param first microseconds since 1970 of the first question
/// @param last of the last one
/// @param letters how many letters were read
/// @param tables what was read
public record Replay(String how, long first, long last, int letters, List<ReadTable> tables) {
  private static final int FEWEST_LETTERS = 3;
  private static final int MOST_ROWS = 10_000;

  public Replay {
    tables = List.copyOf(tables);
  }

  /// Replays the questions that one address asked on one path; empty when no reading of the answers
  /// makes sense, as when the hole does not exist.
  public static Optional<Replay> of(Collection<Question> questions) {
    List<Asked> asked = Understanding.of(questions.stream().sorted().toList());
    Map<String, Cell> best = Map.of();
    String how = "";
    int most = 2 * FEWEST_LETTERS - 1;
    for (Reading reading : Reading.of(asked)) {
      for (boolean turned : new boolean[] {false, true}) {
        Map<String, Cell> cells = cells(asked, reading, turned);
        int sense = cells.values().stream().mapToInt(Cell::sense).sum();
        if (sense > most) {
          most = sense;
          best = cells;
          how = reading.name();
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(told(how, best.values()));
  }

  private static Map<String, Cell> cells(List<Asked> asked, Reading reading, boolean turned) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (int at = 0; at < asked.size(); at++) {
      String expression = asked.get(at).probe().expression();
      cells
          .computeIfAbsent(expression, Cell::new)
          .learn(asked.get(at), reading.yes().get(at) != turned);
    }
    return cells;
  }

  private static Replay told(String how, Collection<Cell> cells) {
    int letters = cells.stream().mapToInt(Cell::known).sum();
    long first = cells.stream().mapToLong(Cell::first).min().orElseThrow();
    long last = cells.stream().mapToLong(Cell::last).max().orElseThrow();
    Map<String, TableBuilder> tables = new LinkedHashMap<>();
    for (Cell cell : cells) {
      Selected selected = Selected.by(cell.expression());
      if (!cell.value().isEmpty()) {
        String shown = selected.row() < 0 ? "" : selected.where();
        tables
            .computeIfAbsent(
                selected.table() + "\0" + shown, any -> new TableBuilder(selected.table(), shown))
            .add(selected, cell);
      }
    }
    List<ReadTable> read = new ArrayList<>();
    tables.values().forEach(table -> read.addAll(table.tables(MOST_ROWS)));
    read.sort(Comparator.comparing(table -> table.marks().getFirst()));
    return new Replay(how, first, last, letters, read);
  }
}
