package org.evenkeel.desk.access;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Accounts and their passwords.
@Component
class Accounts {
  private final JdbcClient database;
  private final People people;
  private final Passwords passwords;
  private final SetUpCode setUp;
  private final Invitations invitations;

  Accounts(
      JdbcClient database,
      People people,
      Passwords passwords,
      SetUpCode setUp,
      Invitations invitations) {
    this.invitations = invitations;
    this.database = database;
    this.people = people;
    this.passwords = passwords;
    this.setUp = setUp;
  }

  Person first(String code, NewPerson person) {
    setUp.check(code);
    Invitations.Wish lead =
        new Invitations.Wish(
            checkedName(person.name()), checkedEmail(person.email()), Role.LEAD, null, null);
    return people.add(lead, checkedPassword(person));
  }

  Person invited(String secret, String password) {
    Invitations.Wish wish = invitations.use(secret);
    return people.add(wish, checkedPassword(new NewPerson(wish.name(), wish.email(), password)));
  }

  /// The account with this address, or the one that an invitation to it makes now; it has no
  /// password until somebody sets one.
  Optional<Person> vouchedFor(String email) {
    return people
        .byEmail(email)
        .map(known -> open(known.id()))
        .orElseGet(
            () ->
                invitations
                    .useFor(email)
                    .map(wish -> people.add(wish, passwords.encode(Tokens.fresh()))));
  }

  /// The account, if it is open.
  Optional<Person> open(String id) {
    return people.byId(id).flatMap(person -> people.welcome(person.email()));
  }

  static String checkedName(String name) {
    if (name.isBlank() || name.length() > 100) {
      throw new Refused("The name is missing, or longer than 100 letters.");
    }
    return name.strip();
  }

  static String checkedEmail(String email) {
    String plain = SignIn.plain(email);
    int at = plain.indexOf('@');
    boolean odd = plain.chars().anyMatch(letter -> letter <= ' ' || letter == '<' || letter == '>');
    if (at < 1 || at == plain.length() - 1 || plain.length() > 254 || odd) {
      throw new Refused("The e-mail address should look like name@example.com.");
    }
    return plain;
  }

  private String checkedPassword(NewPerson person) {
    passwords
        .objection(person.password(), person.email())
        .ifPresent(
            objection -> {
              throw new Refused(objection);
            });
    return passwords.encode(person.password());
  }

  Optional<Person> welcome(String email) {
    return people.welcome(email);
  }

  /// @throws Refused when the account is closed
  Person welcomeById(String id) {
    return open(id).orElseThrow(() -> new Refused("This account is closed."));
  }

  boolean isPassword(Optional<Person> person, String password) {
    return passwords.matches(
        password,
        person.flatMap(
            known ->
                database
                    .sql("select password from person where id = ?")
                    .param(known.id())
                    .query((row, _) -> row.getString("password"))
                    .optional()));
  }
}
