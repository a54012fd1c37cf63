package org.evenkeel.desk.access;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.evenkeel.desk.frame.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Challenges that wait for a passkey's answer. Each is answered once, within minutes.
@Component
class Challenges {
  static final Duration VALID = Duration.ofMinutes(5);

  private final JdbcClient database;
  private final Ids ids;
  private final Clock clock;

  Challenges(JdbcClient database, Ids ids, Clock clock) {
    this.database = database;
    this.ids = ids;
    this.clock = clock;
  }

  /// Keeps a challenge and returns its identifier.
  ///
  /// @param person who may answer; null for anybody who has a passkey
  String keep(byte[] challenge, @Nullable String person) {
    String id = ids.fresh("cha");
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    database.sql("delete from passkey_challenge where until < ?").param(now).update();
    database
        .sql("insert into passkey_challenge (id, challenge, person, until) values (?, ?, ?, ?)")
        .param(id)
        .param(challenge)
        .param(person)
        .param(now.plus(VALID))
        .update();
    return id;
  }

  /// Takes a challenge out, so that it cannot be answered again.
  Optional<byte[]> take(String id, @Nullable String person) {
    return database
        .sql(
            "delete from passkey_challenge where id = :id and person is not distinct from :person"
                + " and until > :now returning challenge")
        .param("id", id)
        .param("person", person)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, _) -> row.getBytes("challenge"))
        .optional();
  }
}
