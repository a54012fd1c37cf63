package org.evenkeel.desk.access;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.evenkeel.desk.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people have beside their password: an app that shows codes, and ten codes on paper for when
/// the phone is lost.
@Component
class SecondFactors {
  static final int RECOVERY_CODES = 10;

  private final JdbcClient database;
  private final Sealing sealing;
  private final OneTimeCodes codes;
  private final Journal journal;
  private final Clock clock;

  SecondFactors(
      JdbcClient database, Sealing sealing, OneTimeCodes codes, Journal journal, Clock clock) {
    this.database = database;
    this.sealing = sealing;
    this.codes = codes;
    this.journal = journal;
    this.clock = clock;
  }

  boolean has(String person) {
    return secret(person).isPresent();
  }

  /// A secret that nobody's app shows yet. It is not kept here: the page hands it back, closed.
  SignIn.Enrolment enrol(Person person) {
    byte[] secret = codes.freshSecret();
    byte[] sealed = sealing.seal(secret, pending(person.id()));
    return new SignIn.Enrolment(
        codes.uri(secret, person.email()),
        codes.written(secret),
        Base64.getEncoder().encodeToString(sealed));
  }

  /// An app's secret, sealed, and the last step a code of it was taken for.
  private record Kept(ByteBuffer secret, long step) {}

  private Optional<Kept> secret(String person) {
    return database
        .sql("select secret, step from code_app where person = ?")
        .param(person)
        .query((row, _) -> new Kept(ByteBuffer.wrap(row.getBytes("secret")), row.getLong("step")))
        .optional();
  }

  /// Takes up an app that has shown the right code, and hands out new recovery codes, once.
  ///
  /// @param closed the app's secret, as it was handed out
  /// @throws Refused when the code does not fit
  @Transactional
  List<String> register(String person, String closed, String code) {
    byte[] secret = opened(closed, person);
    OptionalLong step = codes.step(secret, digits(code), clock.instant(), 0);
    if (step.isEmpty()) {
      throw new Refused("This code does not fit. Wait for the next one in your app.");
    }
    database
        .sql(
            "insert into code_app (person, secret, step) values (?, ?, ?) on conflict (person) do"
                + " update set secret = excluded.secret, step = excluded.step")
        .params(person, sealing.seal(secret, purpose(person)), step.getAsLong())
        .update();
    journal.write(person, "factor.registered", Map.of("person", person, "factor", "codes"));
    return freshRecoveryCodes(person);
  }

  private byte[] opened(String closed, String person) {
    try {
      return sealing.open(Base64.getDecoder().decode(closed), pending(person));
    } catch (IllegalArgumentException | IllegalStateException | NegativeArraySizeException e) {
      throw new Refused("That picture was for another page. Let your app read this one.");
    }
  }

  int recoveryCodesLeft(String person) {
    return database
        .sql("select count(*) from recovery_code where person = ? and used is null")
        .param(person)
        .query(Integer.class)
        .single();
  }

  void forget(String person) {
    database.sql("delete from code_app where person = ?").param(person).update();
    database.sql("delete from recovery_code where person = ?").param(person).update();
  }

  List<String> freshRecoveryCodes(String person) {
    database.sql("delete from recovery_code where person = ?").param(person).update();
    List<String> fresh = new ArrayList<>();
    while (fresh.size() < RECOVERY_CODES) {
      String code = Tokens.written();
      fresh.add(code);
      database
          .sql("insert into recovery_code (person, hash) values (?, ?)")
          .params(person, Tokens.hash(code))
          .update();
    }
    return fresh;
  }

  /// Whether it is a code of the person's app, or one of the recovery codes. Each works once.
  @Transactional
  boolean accept(String person, String code) {
    return acceptApp(person, digits(code)) || acceptRecovery(person, code);
  }

  private boolean acceptApp(String person, String code) {
    Optional<Kept> kept = secret(person);
    if (kept.isEmpty()) {
      return false;
    }
    byte[] secret = sealing.open(kept.get().secret().array(), purpose(person));
    OptionalLong step = codes.step(secret, code, clock.instant(), kept.get().step());
    return step.isPresent()
        && database
                .sql("update code_app set step = ? where person = ? and step < ?")
                .params(step.getAsLong(), person, step.getAsLong())
                .update()
            == 1;
  }

  private boolean acceptRecovery(String person, String code) {
    byte[] hash = Tokens.hash(code.strip().toLowerCase(Locale.ROOT));
    boolean used =
        database
                .sql(
                    "update recovery_code set used = now() where person = ? and hash = ? and used"
                        + " is null")
                .params(person, hash)
                .update()
            == 1;
    if (used) {
      journal.write(person, "recovery-code.used", Map.of("person", person));
    }
    return used;
  }

  private static String digits(String code) {
    return code.replace(" ", "").strip();
  }

  private static String pending(String person) {
    return "pending code-app " + person;
  }

  private static String purpose(String person) {
    return "code-app " + person;
  }
}
