package org.evenkeel.desk.journal;

import java.util.List;
import java.util.Map;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.frame.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/// Where modules write down what was done. An entry is part of the change it tells of: either both
/// are kept or neither; right after that it goes into the ledger, at the latest at the next start.
@Component
public class Journal {
  private final JdbcClient database;
  private final JournalKeeper keeper;
  private final Ids ids;
  private final JsonMapper json = JsonMapper.shared();

  Journal(JdbcClient database, JournalKeeper keeper, Ids ids) {
    this.database = database;
    this.keeper = keeper;
    this.ids = ids;
  }

  /// Writes down that something was done. Only within the transaction that does it.
  ///
  /// @param actor who: a person's identifier, or `desk`
  /// @param kind what, such as `incident.opened`
  /// @param facts all that is to be known about it: texts, numbers, lists, maps; no secret, and of
  ///   people only identifiers
  @Transactional(propagation = Propagation.MANDATORY)
  public void write(String actor, String kind, Map<String, ?> facts) {
    database
        .sql("insert into journal_entry (id, actor, kind, facts) values (?, ?, ?, ?::jsonb)")
        .params(ids.fresh("jrn"), actor, kind, json.writeValueAsString(facts))
        .update();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            keeper.wake();
          }
        });
  }

  /// What was done in a case after an entry, in its order.
  ///
  /// @param number of the entry; 0 for the beginning
  public List<Numbered> since(String incident, long number, int most) {
    return database
        .sql(
            "select number, actor, kind, written, sequence from journal_entry where facts ->>"
                + " 'incident' = ? and number > ? order by number limit ?")
        .params(incident, number, most)
        .query(
            (row, _) ->
                new Numbered(
                    row.getLong("number"),
                    new Journalled(
                        row.getString("actor"),
                        row.getString("kind"),
                        Rows.instant(row, "written"),
                        row.getObject("sequence", Long.class))))
        .list();
  }

  /// The number of the last entry of a case; 0 when there is none.
  public long last(String incident) {
    return database
        .sql("select coalesce(max(number), 0) from journal_entry where facts ->> 'incident' = ?")
        .param(incident)
        .query(Long.class)
        .single();
  }

  /// An entry and its number in the journal.
  public record Numbered(long number, Journalled entry) {}

  /// What was done last in a case, the newest first.
  public List<Journalled> latest(String incident, int most) {
    return database
        .sql(
            "select actor, kind, written, sequence from journal_entry where facts ->> 'incident' = ?"
                + " order by number desc limit ?")
        .params(incident, most)
        .query(
            (row, _) ->
                new Journalled(
                    row.getString("actor"),
                    row.getString("kind"),
                    Rows.instant(row, "written"),
                    row.getObject("sequence", Long.class)))
        .list();
  }
}
