package org.evenkeel.desk.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All jobs, as others see them.
@Component
public class Jobs {
  private static final String JOB =
      "select id, incident, state, stage, done, total, asked, ended, message from job ";

  private final JdbcClient database;
  private final Journal journal;
  private final Ids ids;

  Jobs(JdbcClient database, Journal journal, Ids ids) {
    this.database = database;
    this.journal = journal;
    this.ids = ids;
  }

  /// Asks for work; it begins as soon as somebody is free.
  @Transactional
  public String ask(String kind, String incident, String task, String actor) {
    String id = ids.fresh("job");
    database
        .sql("insert into job (id, kind, incident, task) values (?, ?, ?, ?)")
        .params(id, kind, incident, task)
        .update();
    journal.write(actor, kind + ".asked", Map.of("incident", incident, "job", id));
    return id;
  }

  /// Asks for the same work once more.
  @Transactional
  public String again(String id, String actor) {
    return database
        .sql("select kind, incident, task from job where id = ?")
        .param(id)
        .query(
            (row, _) ->
                List.of(row.getString("kind"), row.getString("incident"), row.getString("task")))
        .optional()
        .map(same -> ask(same.get(0), same.get(1), same.get(2), actor))
        .orElseThrow(() -> new IllegalArgumentException("no job " + id));
  }

  public Optional<Job> byId(String id) {
    return database.sql(JOB + "where id = ?").param(id).query(Jobs::job).optional();
  }

  /// What a job is about, as it was asked for.
  public String task(String id) {
    return database.sql("select task from job where id = ?").param(id).query(String.class).single();
  }

  /// The jobs of a kind for an incident, the newest first.
  public List<Job> of(String incident, String kind) {
    return database
        .sql(JOB + "where incident = ? and kind = ? order by asked desc, id desc")
        .params(incident, kind)
        .query(Jobs::job)
        .list();
  }

  /// Stops a job, wherever it is. What it had found is not kept.
  @Transactional
  public void cancel(String id, String actor) {
    int stopped =
        database
            .sql(
                "update job set state = 'CANCELLED', ended = now() where id = ? and state in"
                    + " ('WAITING', 'RUNNING')")
            .param(id)
            .update();
    if (stopped == 1) {
      journal.write(actor, "job.cancelled", Map.of("job", id));
    }
  }

  static Job job(ResultSet row, int number) throws SQLException {
    return new Job(
        row.getString("id"),
        row.getString("incident"),
        Job.State.valueOf(row.getString("state")),
        new Job.Progress(row.getString("stage"), row.getLong("done"), row.getLong("total")),
        Rows.instant(row, "asked"),
        Rows.maybeInstant(row, "ended"),
        row.getString("message"));
  }
}
