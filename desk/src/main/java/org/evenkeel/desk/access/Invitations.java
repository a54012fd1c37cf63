package org.evenkeel.desk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Links that make an account for somebody else. Each works once and for three days; it is handed
/// over by whoever made it, on a way that the two of them trust.
@Component
public class Invitations {
  private static final Duration VALID = Duration.ofDays(3);

  private final JdbcClient database;
  private final People people;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  Invitations(JdbcClient database, People people, Journal journal, Ids ids, Clock clock) {
    this.database = database;
    this.people = people;
    this.journal = journal;
    this.ids = ids;
    this.clock = clock;
  }

  /// Whom an invitation is for.
  ///
  /// @param incident for a guest: the one they will see
  /// @param until for a guest: how long
  public record Wish(
      String name, String email, Role role, @Nullable String incident, @Nullable Instant until) {}

  /// Makes a link and returns its secret.
  @Transactional
  public String invite(Wish wish, Person by) {
    if (by.role() != Role.LEAD) {
      throw new Refused("Only a lead can invite.");
    }
    if (wish.role() == Role.GUEST && (wish.incident() == null || wish.until() == null)) {
      throw new Refused("A guest sees one incident until a date: name both.");
    }
    if (wish.until() != null && !wish.until().isAfter(clock.instant())) {
      throw new Refused("The date until which they see it lies in the past.");
    }
    String email = Accounts.checkedEmail(wish.email());
    if (people.byEmail(email).isPresent()) {
      throw new Refused("Somebody with this address has an account already.");
    }
    String secret = Tokens.fresh();
    String id = ids.fresh("inv");
    Instant until = wish.until();
    database
        .sql(
            "insert into invitation (id, secret, name, email, role, incident, guest_until, valid)"
                + " values (:id, :secret, :name, :email, :role, :incident, :until, :valid)")
        .param("id", id)
        .param("secret", Tokens.hash(secret))
        .param("name", Accounts.checkedName(wish.name()))
        .param("email", email)
        .param("role", wish.role().name())
        .param("incident", wish.incident())
        .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
        .param("valid", clock.instant().plus(VALID).atOffset(ZoneOffset.UTC))
        .update();
    journal.write(by.id(), "person.invited", Map.of("invitation", id, "role", wish.role().name()));
    return secret;
  }

  /// Whom a link is for, if it still works.
  public Optional<Wish> open(String secret) {
    return database
        .sql(
            "select name, email, role, incident, guest_until from invitation where secret = ? and"
                + " used is null and valid > ?")
        .params(Tokens.hash(secret), clock.instant().atOffset(ZoneOffset.UTC))
        .query(Invitations::wish)
        .optional();
  }

  /// Uses up the newest invitation of an address that somebody else has verified.
  Optional<Wish> useFor(String email) {
    return database
        .sql(
            "update invitation set used = now() where id = (select id from invitation where"
                + " lower(email) = lower(?) and used is null and valid > ? order by id desc limit"
                + " 1) returning name, email, role, incident, guest_until")
        .params(email, clock.instant().atOffset(ZoneOffset.UTC))
        .query(Invitations::wish)
        .optional();
  }

  private static Wish wish(ResultSet row, int number) throws SQLException {
    return new Wish(
        row.getString("name"),
        row.getString("email"),
        Role.valueOf(row.getString("role")),
        row.getString("incident"),
        Rows.maybeInstant(row, "guest_until"));
  }

  /// Uses a link up.
  ///
  /// @throws Refused when it does not work any more
  Wish use(String secret) {
    Wish wish =
        open(secret)
            .orElseThrow(
                () ->
                    new Refused(
                        "This link has been used, or is older than three days. Ask for a new"
                            + " one."));
    database
        .sql("update invitation set used = now() where secret = ?")
        .param(Tokens.hash(secret))
        .update();
    return wish;
  }
}
