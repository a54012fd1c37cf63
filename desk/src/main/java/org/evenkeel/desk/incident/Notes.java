package org.evenkeel.desk.incident;

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

/// The notes of each case. None is ever changed or removed: a correction is a further note.
@Component
public class Notes {
  private static final int LONGEST = 20_000;

  private final JdbcClient database;
  private final Journal journal;
  private final Ids ids;

  Notes(JdbcClient database, Journal journal, Ids ids) {
    this.database = database;
    this.journal = journal;
    this.ids = ids;
  }

  /// The newest first.
  public List<Note> of(String incident) {
    return database
        .sql(
            "select id, text, author_name, written from note where incident = ? order by written"
                + " desc, id desc")
        .param(incident)
        .query(
            (row, _) ->
                new Note(
                    row.getString("id"),
                    row.getString("text"),
                    row.getString("author_name"),
                    Rows.instant(row, "written")))
        .list();
  }

  /// Adds a note and returns its identifier.
  @Transactional
  public String add(String incident, String text, Person by) {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new Refused("A note has between 1 and " + LONGEST + " letters.");
    }
    String id = ids.fresh("not");
    database
        .sql("insert into note (id, incident, text, author, author_name) values (?, ?, ?, ?, ?)")
        .params(id, incident, text.strip(), by.id(), by.name())
        .update();
    journal.write(
        by.id(), "note.added", Map.of("incident", incident, "note", id, "text", text.strip()));
    return id;
  }
}
