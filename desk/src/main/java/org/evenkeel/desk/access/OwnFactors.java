package org.evenkeel.desk.access;

import java.util.List;
import java.util.Map;
import org.evenkeel.desk.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a person signs in with, and how they change it. Whoever asks has just shown a factor.
@Component
public class OwnFactors {
  private final JdbcClient database;
  private final Passwords passwords;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final Journal journal;

  OwnFactors(
      JdbcClient database,
      Passwords passwords,
      SecondFactors factors,
      Sessions sessions,
      Journal journal) {
    this.database = database;
    this.passwords = passwords;
    this.factors = factors;
    this.sessions = sessions;
    this.journal = journal;
  }

  /// What there is.
  ///
  /// @param codes recovery codes that still work
  public record Held(int codes, int passkeys) {}

  public Held of(SignedIn who) {
    String person = who.person().id();
    int passkeys =
        database
            .sql("select count(*) from passkey where person = ?")
            .param(person)
            .query(Integer.class)
            .single();
    return new Held(factors.recoveryCodesLeft(person), passkeys);
  }

  /// Takes another password, and ends the person's other sessions: one of them may be a thief's.
  ///
  /// @throws Refused when it is not good enough
  @Transactional
  public void changePassword(SignedIn who, String password) {
    Person person = who.person();
    set(person, password);
    journal.write(person.id(), "password.changed", Map.of("person", person.id()));
    sessions.endOthers(person.id(), who.session().id());
  }

  private void set(Person person, String password) {
    passwords
        .objection(password, person.email())
        .ifPresent(
            objection -> {
              throw new Refused(objection);
            });
    database
        .sql("update person set password = ? where id = ?")
        .params(passwords.encode(password), person.id())
        .update();
  }

  /// An app that is to take the place of the present one.
  public SignIn.Enrolment enrol(SignedIn who) {
    return factors.enrol(who.person());
  }

  /// Puts a new app in the place of the present one, with new recovery codes.
  ///
  /// @return the codes, shown once
  /// @throws Refused when the code does not fit
  @Transactional
  public List<String> replaceApp(SignedIn who, String sealed, String code) {
    List<String> codes = factors.register(who.person().id(), sealed, code);
    sessions.endOthers(who.person().id(), who.session().id());
    return codes;
  }

  /// Makes new recovery codes; those before stop working.
  ///
  /// @return shown once
  @Transactional
  public List<String> freshRecoveryCodes(SignedIn who) {
    String person = who.person().id();
    journal.write(person, "recovery-codes.made", Map.of("person", person));
    return factors.freshRecoveryCodes(person);
  }

  /// Begins anew: another password, and no app, code, passkey or session of before.
  @Transactional
  void forgetAll(Person person, String password) {
    set(person, password);
    factors.forget(person.id());
    database.sql("delete from passkey where person = ?").param(person.id()).update();
    sessions.endOthers(person.id(), "");
  }
}
