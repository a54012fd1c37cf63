package org.evenkeel.desk.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Coming in: first the password, then a code of the second factor. Each step answers with the
/// session's new secret, which goes into the browser's cookie and nowhere else.
@Component
public class SignIn {
  private final Accounts accounts;
  private final SecondFactors factors;
  private final Sessions sessions;
  private final SignInAttempts attempts;
  private final Passkeys passkeys;

  SignIn(
      Accounts accounts,
      SecondFactors factors,
      Sessions sessions,
      SignInAttempts attempts,
      Passkeys passkeys) {
    this.passkeys = passkeys;
    this.accounts = accounts;
    this.factors = factors;
    this.sessions = sessions;
    this.attempts = attempts;
  }

  /// Makes the first account, which leads, and signs it in with its password.
  ///
  /// @throws Refused when the code is wrong or the password is not good enough
  @Transactional
  public String first(String code, NewPerson person, String agent) {
    Person lead = accounts.first(code, person);
    return sessions.open(lead.id(), Sessions.Factor.PASSWORD, agent);
  }

  /// Makes the account that an invitation is for, and signs it in with its password.
  ///
  /// @throws Refused when the link does not work any more or the password is not good enough
  @Transactional
  public String invited(String secret, String password, String agent) {
    Person person = accounts.invited(secret, password);
    return sessions.open(person.id(), Sessions.Factor.PASSWORD, agent);
  }

  /// @param address of the browser, to slow guessing down
  /// @throws Refused when the two do not belong together; it does not say which is wrong
  public String password(String email, String password, String address, String agent) {
    attempts.check(email, address);
    Optional<Person> person = accounts.welcome(email);
    if (!accounts.isPassword(person, password)) {
      attempts.failed(email, address);
      throw new Refused("This address and this password do not belong together.");
    }
    attempts.succeeded(email, address);
    return sessions.open(person.orElseThrow().id(), Sessions.Factor.PASSWORD, agent);
  }

  /// Whether the person still has to set up the second factor.
  public boolean lacksSecondFactor(SignedIn who) {
    return !factors.has(who.person().id());
  }

  /// @throws Refused when the code is wrong or was used before
  public String code(SignedIn who, String code) {
    String name = who.person().id();
    attempts.check(name);
    if (!factors.accept(name, code)) {
      attempts.failed(name);
      throw new Refused(
          "This code is not right, or was used before. Wait for the next one in your app, or take a"
              + " recovery code. If it stays wrong, the clock of the phone may be off.");
    }
    attempts.succeeded(name);
    return sessions.prove(who.session(), Sessions.Factor.CODE);
  }

  /// An app to be set up.
  ///
  /// @param uri what the app reads as a picture
  /// @param written what is typed into the app instead
  /// @param sealed the secret, closed, to be handed back with the app's first code
  public record Enrolment(String uri, String written, String sealed) {}

  public Enrolment enrol(SignedIn who) {
    return factors.enrol(who.person());
  }

  /// A second factor that works now.
  ///
  /// @param session the session's new secret
  /// @param recoveryCodes shown once
  public record Enrolled(String session, List<String> recoveryCodes) {}

  /// @throws Refused when the code does not fit
  @Transactional
  public Enrolled enrolled(SignedIn who, String sealed, String code) {
    if (!lacksSecondFactor(who)) {
      throw new Refused("There is a second factor already: give its code.");
    }
    List<String> recovery = factors.register(who.person().id(), sealed, code);
    return new Enrolled(sessions.prove(who.session(), Sessions.Factor.CODE), recovery);
  }

  /// Signs in with a passkey, which is two factors by itself.
  ///
  /// @throws Refused when none answered
  public String passkey(Passkeys.Answer answer, String agent) {
    Person owner = accounts.welcomeById(passkeys.shown(answer));
    return sessions.open(owner.id(), Sessions.Factor.PASSKEY, agent);
  }

  /// Shows a passkey again, before a dangerous act.
  ///
  /// @throws Refused when it is another person's
  public String passkeyAgain(SignedIn who, Passkeys.Answer answer) {
    if (!passkeys.shown(answer).equals(who.person().id())) {
      throw new Refused("This passkey belongs to another account.");
    }
    return sessions.prove(who.session(), Sessions.Factor.PASSKEY);
  }

  public void leave(SignedIn who) {
    sessions.end(who.session().id(), who.person().id());
  }

  static String plain(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
