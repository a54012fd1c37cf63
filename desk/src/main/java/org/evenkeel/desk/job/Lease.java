package org.evenkeel.desk.job;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One process's right to do one job for a while. Each lease of a job has a higher number than the
/// one before; who holds an old one cannot write any more.
record Lease(
    JdbcClient database,
    String job,
    String kind,
    String incident,
    String task,
    long number,
    int brokenOff)
    implements Worker.Run {
  private static final Logger LOG = LoggerFactory.getLogger(Lease.class);
  private static final String UNTIL = "now() + interval '30 seconds'";

  /// Takes the oldest job that waits, or whose holder has not been heard of.
  static Optional<Lease> next(JdbcClient database) {
    return database
        .sql(
            "update job set state = 'RUNNING', lease = lease + 1, broken_off = broken_off + (state ="
                + " 'RUNNING')::int, leased_until = "
                + UNTIL
                + ", stage = 'starting', done = 0, total = 0 where id = (select id from job where"
                + " state = 'WAITING' or (state = 'RUNNING' and leased_until < now()) order by"
                + " asked, id limit 1 for update skip locked) returning id, kind, incident, task,"
                + " lease, broken_off")
        .query(
            (row, _) ->
                new Lease(
                    database,
                    row.getString("id"),
                    row.getString("kind"),
                    row.getString("incident"),
                    row.getString("task"),
                    row.getLong("lease"),
                    row.getInt("broken_off")))
        .optional();
  }

  @Override
  public String id() {
    return job;
  }

  @Override
  public void at(String stage, long done, long total) throws InterruptedException {
    if (!isTold(stage, done, total)) {
      throw new InterruptedException("cancelled, or given to another");
    }
  }

  /// A database that does not answer for a moment costs a line of progress, not the work: whether
  /// the lease is still held is asked again and again.
  private boolean isTold(String stage, long done, long total) {
    try {
      return database
              .sql(
                  "update job set stage = ?, done = ?, total = ?, leased_until = "
                      + UNTIL
                      + " where id = ? and lease = ? and state = 'RUNNING'")
              .params(stage, done, total, job, number)
              .update()
          == 1;
    } catch (DataAccessException e) {
      LOG.info("Progress of {} was not written ({})", job, e.getClass().getSimpleName());
      return true;
    }
  }

  /// Holds it for a while longer.
  ///
  /// @return whether it is still held: not cancelled, not given to another
  boolean renew() {
    return database
            .sql(
                "update job set leased_until = "
                    + UNTIL
                    + " where id = ? and lease = ? and state = 'RUNNING'")
            .params(job, number)
            .update()
        == 1;
  }

  void done() {
    var _ = end("DONE", null);
  }

  /// @return whether it was still held
  boolean failed(String message) {
    return end("FAILED", message);
  }

  private boolean end(String state, @org.jspecify.annotations.Nullable String message) {
    return database
            .sql(
                "update job set state = :state, message = :message, ended = now() where id = :id and"
                    + " lease = :lease and state = 'RUNNING'")
            .param("state", state)
            .param("message", message)
            .param("id", job)
            .param("lease", number)
            .update()
        == 1;
  }

  /// For a process that is about to stop: another may begin at once.
  void giveBack() {
    database
        .sql(
            "update job set state = 'WAITING', leased_until = null where id = ? and lease = ? and"
                + " state = 'RUNNING'")
        .params(job, number)
        .update();
  }
}
