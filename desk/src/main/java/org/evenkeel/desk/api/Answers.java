package org.evenkeel.desk.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.function.Supplier;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What requests with an `Idempotency-Key` were answered. The effect and its answer are kept
/// together or not at all; a second request with the key waits for the first, and gets its answer.
@Component
class Answers {
  static final Duration KEPT = Duration.ofDays(7);
  private static final int LONGEST = 200;

  private final JdbcClient database;
  private final Clock clock;

  Answers(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /// An answer as it is kept.
  record Kept(int status, String location, String body) {}

  /// An answer, and whether it is an old one.
  record Given(Kept kept, boolean replayed) {}

  /// Who asks for what.
  ///
  /// @param key as the program chose it
  /// @param request all that was asked for, in one text
  record Asked(String person, String key, String request) {
    Asked {
      if (key.isBlank() || key.length() > LONGEST) {
        throw new Wrong(
            Fault.UNREADABLE, "An Idempotency-Key has between 1 and " + LONGEST + " letters.");
      }
    }
  }

  @Transactional
  public Given once(Asked asked, Supplier<Kept> act) {
    Instant now = clock.instant();
    database
        .sql("delete from api_answer where at < ?")
        .param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
        .update();
    int first =
        database
            .sql(
                "insert into api_answer (person, key, fingerprint, at) values (?, ?, ?, ?) on"
                    + " conflict do nothing")
            .params(
                asked.person(),
                asked.key(),
                Etag.sha256(asked.request()),
                now.atOffset(ZoneOffset.UTC))
            .update();
    return first == 1 ? new Given(made(asked, act), false) : new Given(earlier(asked), true);
  }

  private Kept made(Asked asked, Supplier<Kept> act) {
    Kept kept = act.get();
    database
        .sql(
            "update api_answer set status = ?, location = ?, body = ? where person = ? and key = ?")
        .params(kept.status(), kept.location(), kept.body(), asked.person(), asked.key())
        .update();
    return kept;
  }

  private Kept earlier(Asked asked) {
    return database
        .sql(
            "select fingerprint, status, location, body from api_answer where person = ? and key ="
                + " ?")
        .params(asked.person(), asked.key())
        .query(
            (row, _) -> {
              if (!Arrays.equals(row.getBytes("fingerprint"), Etag.sha256(asked.request()))) {
                throw new Wrong(
                    Fault.REFUSED,
                    "This Idempotency-Key was used for another request. Choose a new one.");
              }
              return new Kept(
                  row.getInt("status"), row.getString("location"), row.getString("body"));
            })
        .single();
  }
}
