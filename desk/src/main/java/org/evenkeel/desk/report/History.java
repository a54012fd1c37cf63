package org.evenkeel.desk.report;

import java.util.List;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.incident.CaseFacts;
import org.evenkeel.desk.report.CaseDuties.Weighed;
import org.evenkeel.law.Duties;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Every state of the facts that duties were worked out from, and what each change did to them.
@Component
public class History {
  private static final int SENTENCES = 400;

  private final JdbcClient database;
  private final CaseDuties duties;
  private final Ids ids;

  History(JdbcClient database, CaseDuties duties, Ids ids) {
    this.database = database;
    this.duties = duties;
    this.ids = ids;
  }

  /// Takes down the facts after a change, within the transaction that made it.
  @EventListener
  void changed(CaseFacts.Changed news) {
    String now = duties.file(news.incident());
    List<FactsTaken> before = of(news.incident(), 1);
    if (!before.isEmpty() && before.getFirst().facts().equals(now)) {
      return;
    }
    List<String> changes = before.isEmpty() ? List.of() : between(before.getFirst().facts(), now);
    database
        .sql(
            "insert into facts_taken (id, incident, facts, changes, taken_by) values (?, ?, ?, ?,"
                + " ?)")
        .params(ids.fresh("fts"), news.incident(), now, String.join("\n", changes), news.by())
        .update();
  }

  private List<String> between(String before, String now) {
    return switch (duties.weigh(now)) {
      case Weighed.Muddled muddled -> muddled.problems();
      case Weighed.Clear after ->
          switch (duties.weigh(before)) {
            case Weighed.Muddled _ -> List.of("The facts do not contradict each other any more.");
            case Weighed.Clear earlier ->
                Duties.compare(earlier.assessment(), after.assessment()).stream()
                    .limit(SENTENCES)
                    .toList();
          };
    };
  }

  /// The newest first.
  public List<FactsTaken> of(String incident, int most) {
    return database
        .sql(
            "select facts, changes, taken_by, taken from facts_taken where incident = ? order by"
                + " taken desc, id desc limit ?")
        .params(incident, most)
        .query(
            (row, _) ->
                new FactsTaken(
                    row.getString("facts"),
                    row.getString("changes").lines().toList(),
                    row.getString("taken_by"),
                    Rows.instant(row, "taken")))
        .list();
  }
}
