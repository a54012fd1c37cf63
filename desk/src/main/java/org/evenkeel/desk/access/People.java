package org.evenkeel.desk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.desk.frame.Ids;
import org.evenkeel.desk.frame.Rows;
import org.evenkeel.desk.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All people with an account.
@Component
public class People {
  private static final String PERSON =
      "select id, name, email, role, incident, until, disabled from person ";

  private final JdbcClient database;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  People(JdbcClient database, Journal journal, Ids ids, Clock clock) {
    this.database = database;
    this.journal = journal;
    this.ids = ids;
    this.clock = clock;
  }

  private static Person person(ResultSet row, int number) throws SQLException {
    return new Person(
        row.getString("id"),
        row.getString("name"),
        row.getString("email"),
        Role.valueOf(row.getString("role")),
        row.getString("incident"),
        Rows.maybeInstant(row, "until"),
        Rows.maybeInstant(row, "disabled"));
  }

  boolean isEmpty() {
    return database.sql("select not exists (select from person)").query(Boolean.class).single();
  }

  /// Those who may look at an incident now.
  public List<Person> whoSee(String incident) {
    Instant now = clock.instant();
    return all().stream().filter(person -> person.sees(incident) && person.isWelcome(now)).toList();
  }

  public List<Person> all() {
    return database.sql(PERSON + "order by name, id").query(People::person).list();
  }

  public Optional<Person> byId(String id) {
    return database.sql(PERSON + "where id = ?").param(id).query(People::person).optional();
  }

  Optional<Person> byEmail(String email) {
    return database
        .sql(PERSON + "where lower(email) = lower(?)")
        .param(email)
        .query(People::person)
        .optional();
  }

  /// Who may come in under this address, now.
  Optional<Person> welcome(String email) {
    Instant now = clock.instant();
    return byEmail(email).filter(person -> person.isWelcome(now));
  }

  /// @throws Refused when the account is closed
  Person open(String id) {
    Instant now = clock.instant();
    return byId(id)
        .filter(person -> person.isWelcome(now))
        .orElseThrow(() -> new Refused("This account is closed."));
  }

  /// Makes an account.
  ///
  /// @param password encoded
  @Transactional
  Person add(Invitations.Wish wish, String password) {
    Person person =
        new Person(
            ids.fresh("per"),
            wish.name(),
            wish.email(),
            wish.role(),
            wish.incident(),
            wish.until(),
            null);
    Instant until = wish.until();
    database
        .sql(
            "insert into person (id, name, email, role, password, incident, until) values (:id,"
                + " :name, :email, :role, :password, :incident, :until)")
        .param("id", person.id())
        .param("name", wish.name())
        .param("email", wish.email())
        .param("role", wish.role().name())
        .param("password", password)
        .param("incident", wish.incident())
        .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
        .update();
    journal.write(
        person.id(), "person.added", Map.of("person", person.id(), "role", wish.role().name()));
    return person;
  }

  /// Those who lead at this moment.
  public List<Person> leads() {
    Instant now = clock.instant();
    return all().stream()
        .filter(person -> person.role() == Role.LEAD && person.isWelcome(now))
        .toList();
  }

  /// Gives an account another role, from the next request on.
  @Transactional
  public void changeRole(String id, Role role, String actor, String reason) {
    Person person = known(id);
    if (person.role() == Role.GUEST || role == Role.GUEST) {
      throw new Refused("A guest stays a guest: invite them anew under another role.");
    }
    if (person.role() == Role.LEAD && leads().stream().allMatch(lead -> lead.id().equals(id))) {
      throw new Refused("They are the only lead. Make somebody else a lead first.");
    }
    database.sql("update person set role = ? where id = ?").params(role.name(), id).update();
    journal.write(
        actor,
        "person.role-changed",
        Map.of("person", id, "from", person.role().name(), "to", role.name(), "reason", reason));
  }

  /// Opens a disabled account again.
  @Transactional
  public void readmit(String id, String actor, String reason) {
    int opened =
        database
            .sql("update person set disabled = null where id = ? and disabled is not null")
            .param(id)
            .update();
    if (opened == 1) {
      journal.write(actor, "person.readmitted", Map.of("person", id, "reason", reason));
    }
  }

  private Person known(String id) {
    return byId(id).orElseThrow(() -> new Refused("There is no such person."));
  }

  /// Takes an account's rights away, at once; their sessions end with the next request.
  @Transactional
  public void disable(String id, Person by, String reason) {
    if (id.equals(by.id())) {
      throw new Refused("You cannot disable your own account: ask another lead.");
    }
    int disabled =
        database
            .sql("update person set disabled = now() where id = ? and disabled is null")
            .param(id)
            .update();
    if (disabled == 1) {
      journal.write(by.id(), "person.disabled", Map.of("person", id, "reason", reason));
    }
  }
}
