package org.evenkeel.desk.hunt;

import java.util.List;
import java.util.Map;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The searches of each case that somebody gave a name.
@Component
public class SavedSearches {
  private static final int LONGEST = 120;
  private static final int MOST = 200;

  private final JdbcClient database;
  private final Journal journal;
  private final Ids ids;

  SavedSearches(JdbcClient database, Journal journal, Ids ids) {
    this.database = database;
    this.journal = journal;
    this.ids = ids;
  }

  /// The oldest first.
  public List<SavedSearch> of(String incident) {
    return database
        .sql(
            "select id, name, words, since, until, saved_name, saved from saved_search where"
                + " incident = ? order by saved, id")
        .param(incident)
        .query(
            (row, _) ->
                new SavedSearch(
                    row.getString("id"),
                    row.getString("name"),
                    row.getString("words"),
                    row.getString("since"),
                    row.getString("until"),
                    row.getString("saved_name"),
                    Rows.instant(row, "saved")))
        .list();
  }

  /// What is to be saved.
  public record Wish(String name, String words, String from, String to) {}

  /// Keeps a search that can be read.
  ///
  /// @throws Refused when it cannot, or has no name
  @Transactional
  public String save(String incident, Wish wish, Person by) {
    if (wish.name().isBlank() || wish.name().length() > LONGEST) {
      throw new Refused("Give the search a name of at most " + LONGEST + " letters.");
    }
    var _ = Search.read(wish.words(), wish.from(), wish.to());
    if (of(incident).size() >= MOST) {
      throw new Refused("There are " + MOST + " saved searches. Forget one first.");
    }
    String id = ids.fresh("sea");
    database
        .sql(
            "insert into saved_search (id, incident, name, words, since, until, saved_by,"
                + " saved_name) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(id, incident, wish.name().strip(), wish.words())
        .param(wish.from())
        .param(wish.to())
        .param(by.id())
        .param(by.name())
        .update();
    journal.write(
        by.id(),
        "search.saved",
        Map.of(
            "incident",
            incident,
            "search",
            id,
            "name",
            wish.name().strip(),
            "words",
            wish.words()));
    return id;
  }

  /// Forgets one. That it was there stays in the ledger.
  ///
  /// @return whether it was there
  @Transactional
  public boolean forget(String incident, String id, Person by) {
    boolean gone =
        database
                .sql("delete from saved_search where incident = ? and id = ?")
                .params(incident, id)
                .update()
            == 1;
    if (gone) {
      journal.write(by.id(), "search.forgotten", Map.of("incident", incident, "search", id));
    }
    return gone;
  }
}
