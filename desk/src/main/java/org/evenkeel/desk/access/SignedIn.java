package org.evenkeel.desk.access;

import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// Who makes a request, and how that was shown.
public final class SignedIn extends AbstractAuthenticationToken {
  /// Held by who has shown everything that has to be shown.
  static final String PROVED = "PROVED";

  private final transient Person person;
  private final transient Proof proof;

  SignedIn(Person person, Proof proof) {
    super(
        proof.isComplete()
            ? List.of(new SimpleGrantedAuthority(PROVED))
            : List.<SimpleGrantedAuthority>of());
    this.person = person;
    this.proof = proof;
    setAuthenticated(true);
  }

  public Person person() {
    return person;
  }

  /// Whether two factors were shown, or a token.
  public boolean isProved() {
    return proof.isComplete();
  }

  /// Whether a second factor was shown so recently that a dangerous act may follow.
  public boolean isFresh(Instant now) {
    return proof.isFresh(now);
  }

  /// Whether it was a passkey, which nobody can be talked out of.
  public boolean isFreshByPasskey(Instant now) {
    return proof.isFreshPasskey(now);
  }

  /// What names this caller among all others, for counting: a person has several browsers and
  /// programs.
  public String caller() {
    return switch (proof) {
      case Proof.ByBrowser browser -> browser.session().id();
      case Proof.ByToken token -> token.id();
    };
  }

  Proof proof() {
    return proof;
  }

  /// @throws Refused when it is a program
  Session session() {
    return switch (proof) {
      case Proof.ByBrowser browser -> browser.session();
      case Proof.ByToken _ -> throw new Refused("This is for people at a browser.");
    };
  }

  @Override
  public String getName() {
    return person.id();
  }

  @Override
  public Object getPrincipal() {
    return person;
  }

  @Override
  public String getCredentials() {
    return "";
  }
}
