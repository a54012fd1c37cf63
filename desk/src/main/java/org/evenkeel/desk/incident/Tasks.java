package org.evenkeel.desk.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The tasks of each case.
@Component
public class Tasks {
  private static final int LONGEST = 500;
  private static final String TASK = "select id, text, owner, due, done from task ";

  private final JdbcClient database;
  private final Journal journal;
  private final Ids ids;
  private final People people;

  Tasks(JdbcClient database, Journal journal, Ids ids, People people) {
    this.people = people;
    this.database = database;
    this.journal = journal;
    this.ids = ids;
  }

  /// Open ones first, by when they are due.
  public List<Task> of(String incident) {
    return database
        .sql(TASK + "where incident = ? order by done is not null, due nulls last, added, id")
        .param(incident)
        .query(Tasks::task)
        .list();
  }

  List<Task> overdue(String incident, Instant now) {
    return database
        .sql(TASK + "where incident = ? and done is null and due < ? order by due")
        .params(incident, now.atOffset(ZoneOffset.UTC))
        .query(Tasks::task)
        .list();
  }

  public Optional<Task> byId(String incident, String id) {
    return database
        .sql(TASK + "where incident = ? and id = ?")
        .params(incident, id)
        .query(Tasks::task)
        .optional();
  }

  private static Task task(ResultSet row, int number) throws SQLException {
    return new Task(
        row.getString("id"),
        row.getString("text"),
        row.getString("owner"),
        Rows.maybeInstant(row, "due"),
        Rows.maybeInstant(row, "done"));
  }

  /// Adds a task and returns its identifier.
  @Transactional
  public String add(
      String incident, String text, @Nullable String owner, @Nullable Instant due, String actor) {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new Refused("Say what is to be done, in at most " + LONGEST + " letters.");
    }
    if (owner != null && people.byId(owner).filter(one -> one.sees(incident)).isEmpty()) {
      throw new Refused("Whoever does it has to see this incident.");
    }
    String id = ids.fresh("tsk");
    database
        .sql(
            "insert into task (id, incident, text, owner, due) values (:id, :incident, :text,"
                + " :owner, :due)")
        .param("id", id)
        .param("incident", incident)
        .param("text", text.strip())
        .param("owner", owner)
        .param("due", due == null ? null : due.atOffset(ZoneOffset.UTC))
        .update();
    journal.write(
        actor,
        "task.added",
        Map.of(
            "incident",
            incident,
            "task",
            id,
            "text",
            text.strip(),
            "owner",
            owner == null ? "" : owner));
    return id;
  }

  /// Marks a task as done, or as open again.
  @Transactional
  public void mark(String incident, String id, boolean done, String actor) {
    int changed =
        database
            .sql(
                "update task set done = case when :done then now() end where id = :id and incident ="
                    + " :incident and (done is null) = :done")
            .param("done", done)
            .param("id", id)
            .param("incident", incident)
            .update();
    if (changed == 1) {
      journal.write(
          actor, done ? "task.done" : "task.reopened", Map.of("incident", incident, "task", id));
    }
  }
}
