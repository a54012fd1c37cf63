package org.evenkeel.desk.access;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Links that let a person in again who has lost password, phone and codes. Each works once and for
/// a day. Nothing of the account changes before the link is used, so that one made by mistake locks
/// nobody out.
@Component
public class WaysBack {
  static final Duration VALID = Duration.ofDays(1);

  /// What is said of a link that does not work.
  public static final String SPENT =
      "This link has been used, or is older than a day. Ask for a new one.";

  static final String INSERT =
      "insert into way_back (id, secret, person, valid) values (?, ?, ?, ?)";

  private final JdbcClient database;
  private final People people;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  WaysBack(JdbcClient database, People people, Journal journal, Ids ids, Clock clock) {
    this.database = database;
    this.people = people;
    this.journal = journal;
    this.ids = ids;
    this.clock = clock;
  }

  /// Makes a link and returns its secret.
  ///
  /// @throws Refused when the account is closed, or one's own
  @Transactional
  public String make(String person, Person by, String reason) {
    if (by.role() != Role.LEAD) {
      throw new Refused("Only a lead can let somebody in anew.");
    }
    if (person.equals(by.id())) {
      throw new Refused("For yourself there are password, app and codes under Your account.");
    }
    if (reason.isBlank() || reason.length() > 300) {
      throw new Refused("Say why, in at most 300 letters.");
    }
    Person back = people.open(person);
    String secret = Tokens.fresh();
    String id = ids.fresh("way");
    database
        .sql(INSERT)
        .params(
            id,
            Tokens.hash(secret),
            back.id(),
            clock.instant().plus(VALID).atOffset(ZoneOffset.UTC))
        .update();
    journal.write(
        by.id(),
        "way-back.made",
        Map.of("wayBack", id, "person", back.id(), "reason", reason.strip()));
    return secret;
  }

  /// Whom a link lets in, if it still works.
  public Optional<Person> open(String secret) {
    return database
        .sql("select person from way_back where secret = ? and used is null and valid > ?")
        .params(Tokens.hash(secret), clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, _) -> row.getString("person"))
        .optional()
        .flatMap(people::byId)
        .filter(person -> person.isWelcome(clock.instant()));
  }

  /// Uses a link up.
  ///
  /// @throws Refused when it does not work any more
  @Transactional
  Person use(String secret) {
    Person person = open(secret).orElseThrow(() -> new Refused(SPENT));
    int used =
        database
            .sql("update way_back set used = now() where secret = ? and used is null")
            .param(Tokens.hash(secret))
            .update();
    if (used == 0) {
      throw new Refused(SPENT);
    }
    journal.write(person.id(), "way-back.used", Map.of("person", person.id()));
    return person;
  }
}
