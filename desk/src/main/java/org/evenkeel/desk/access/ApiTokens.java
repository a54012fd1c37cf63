package org.evenkeel.desk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All tokens. Each is shown once, kept as its hash, and ends by itself.
@Component
public class ApiTokens {
  public static final Duration LONGEST = Duration.ofDays(366);
  private static final String TOKEN =
      "select id, person, name, scopes, incident, made, until, used, revoked from api_token ";

  private final JdbcClient database;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  ApiTokens(JdbcClient database, Journal journal, Ids ids, Clock clock) {
    this.database = database;
    this.journal = journal;
    this.ids = ids;
    this.clock = clock;
  }

  private static ApiToken token(ResultSet row, int number) throws SQLException {
    Set<Scope> scopes =
        Arrays.stream(row.getString("scopes").split(" ", -1))
            .map(Scope::valueOf)
            .collect(Collectors.toSet());
    return new ApiToken(
        row.getString("id"),
        row.getString("person"),
        new ApiToken.Grant(
            row.getString("name"),
            scopes,
            Optional.ofNullable(row.getString("incident")),
            Rows.instant(row, "until")),
        Rows.instant(row, "made"),
        Rows.maybeInstant(row, "used"),
        Rows.maybeInstant(row, "revoked"));
  }

  /// A person's own, the newest first.
  public List<ApiToken> of(Person person) {
    return database
        .sql(TOKEN + "where person = ? order by made desc, id desc")
        .param(person.id())
        .query(ApiTokens::token)
        .list();
  }

  /// Everybody's, the newest first.
  public List<ApiToken> all() {
    return database.sql(TOKEN + "order by made desc, id desc").query(ApiTokens::token).list();
  }

  /// A token just made.
  ///
  /// @param secret shown once
  public record Fresh(String id, String secret) {
    @Override
    public String toString() {
      return "Fresh[" + id + "]";
    }
  }

  /// Makes a token for whoever asks.
  @Transactional
  public Fresh make(ApiToken.Grant grant, Person by) {
    check(grant, by);
    String secret = TokenText.fresh();
    String id = ids.fresh("tok");
    String scopes = String.join(" ", grant.scopes().stream().map(Enum::name).sorted().toList());
    database
        .sql(
            "insert into api_token (id, hash, person, name, scopes, incident, made, until) values"
                + " (:id, :hash, :person, :name, :scopes, :incident, :made, :until)")
        .param("id", id)
        .param("hash", Tokens.hash(secret))
        .param("person", by.id())
        .param("name", grant.name().strip())
        .param("scopes", scopes)
        .param("incident", grant.incident().orElse(null))
        .param("made", clock.instant().atOffset(ZoneOffset.UTC))
        .param("until", grant.until().atOffset(ZoneOffset.UTC))
        .update();
    journal.write(by.id(), "token.made", Map.of("token", id, "scopes", scopes));
    return new Fresh(id, secret);
  }

  private void check(ApiToken.Grant grant, Person by) {
    if (grant.name().isBlank() || grant.name().length() > 100) {
      throw new Refused("Give the token a name of at most 100 letters: what will use it?");
    }
    if (grant.scopes().isEmpty()) {
      throw new Refused("Say what the token is for: choose at least one scope.");
    }
    Instant now = clock.instant();
    if (!grant.until().isAfter(now) || grant.until().isAfter(now.plus(LONGEST))) {
      throw new Refused("A token ends in the future, and within a year.");
    }
    Instant owner = by.until();
    if (owner != null && grant.until().isAfter(owner)) {
      throw new Refused("A token cannot outlive your own access.");
    }
  }

  /// Ends a token, at once. One's own, or as a lead anybody's.
  @Transactional
  public void revoke(String id, Person by) {
    int revoked =
        database
            .sql(
                "update api_token set revoked = now() where id = :id and revoked is null and (person"
                    + " = :person or :lead)")
            .param("id", id)
            .param("person", by.id())
            .param("lead", by.role() == Role.LEAD)
            .update();
    if (revoked == 1) {
      journal.write(by.id(), "token.revoked", Map.of("token", id));
    }
  }

  /// The token that this is the secret of, if it works now. Its use is written down at most once a
  /// minute.
  Optional<ApiToken> bySecret(String secret) {
    if (!TokenText.isWhole(secret)) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Optional<ApiToken> found =
        database
            .sql(TOKEN + "where hash = ?")
            .param(Tokens.hash(secret))
            .query(ApiTokens::token)
            .optional()
            .filter(token -> token.works(now));
    found
        .filter(token -> token.used() == null || token.used().plusSeconds(60).isBefore(now))
        .ifPresent(
            token ->
                database
                    .sql("update api_token set used = now() where id = ?")
                    .param(token.id())
                    .update());
    return found;
  }
}
