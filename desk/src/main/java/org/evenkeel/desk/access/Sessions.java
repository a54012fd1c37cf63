package org.evenkeel.desk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All sessions that are not over. The secret of a session is in the browser's cookie; here is only
/// its hash.
@Component
class Sessions {
  private static final String SESSION =
      "select id, person, opened, seen, agent, password, provider, code, passkey from session where"
          + " ended is null ";

  private final JdbcClient database;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  Sessions(JdbcClient database, Journal journal, Ids ids, Clock clock) {
    this.database = database;
    this.journal = journal;
    this.ids = ids;
    this.clock = clock;
  }

  /// What was shown to prove who someone is; also the name of its column.
  enum Factor {
    PASSWORD("password"),
    PROVIDER("provider"),
    CODE("code"),
    PASSKEY("passkey");

    private final String column;

    Factor(String column) {
      this.column = column;
    }
  }

  private static Session session(ResultSet row, int number) throws SQLException {
    return new Session(
        row.getString("id"),
        row.getString("person"),
        Rows.instant(row, "opened"),
        Rows.instant(row, "seen"),
        row.getString("agent"),
        new Session.Factors(
            Rows.maybeInstant(row, "password"),
            Rows.maybeInstant(row, "provider"),
            Rows.maybeInstant(row, "code"),
            Rows.maybeInstant(row, "passkey")));
  }

  /// Opens a session and returns its secret, which is for the cookie only.
  @Transactional
  String open(String person, Factor factor, String agent) {
    String secret = Tokens.fresh();
    String id = ids.fresh("ses");
    database
        .sql(
            "insert into session (id, secret, person, opened, seen, agent, "
                + factor.column
                + ") values (:id, :secret, :person, now(), now(), :agent, now())")
        .param("id", id)
        .param("secret", Tokens.hash(secret))
        .param("person", person)
        .param("agent", agent)
        .update();
    journal.write(person, "session.opened", Map.of("session", id, "factor", factor.column));
    return secret;
  }

  Optional<Session> bySecret(String secret) {
    Instant now = clock.instant();
    return database
        .sql(SESSION + "and secret = ?")
        .param(Tokens.hash(secret))
        .query(Sessions::session)
        .optional()
        .filter(session -> !session.isOver(now));
  }

  /// Keeps a session alive; written down at most once a minute.
  void touch(Session session) {
    if (session.seen().plusSeconds(60).isBefore(clock.instant())) {
      database.sql("update session set seen = now() where id = ?").param(session.id()).update();
    }
  }

  /// A further factor was shown. The secret changes, so that one stolen before is worth nothing.
  String prove(Session session, Factor factor) {
    String secret = Tokens.fresh();
    database
        .sql("update session set secret = ?, " + factor.column + " = now() where id = ?")
        .params(Tokens.hash(secret), session.id())
        .update();
    return secret;
  }

  List<Session> of(String person) {
    Instant now = clock.instant();
    return database
        .sql(SESSION + "and person = ? order by seen desc")
        .param(person)
        .query(Sessions::session)
        .list()
        .stream()
        .filter(session -> !session.isOver(now))
        .toList();
  }

  @Transactional
  void end(String id, String actor) {
    int ended =
        database
            .sql("update session set ended = now() where id = ? and ended is null")
            .param(id)
            .update();
    if (ended == 1) {
      journal.write(actor, "session.ended", Map.of("session", id));
    }
  }

  /// Ends all of a person's sessions.
  ///
  /// @param but the identifier of one that stays; empty for none
  void endOthers(String person, String but) {
    for (Session session : of(person)) {
      if (!session.id().equals(but)) {
        end(session.id(), person);
      }
    }
  }
}
