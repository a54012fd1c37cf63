package org.evenkeel.desk.access;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// Who makes a request, and with which session.
public final class SignedIn extends AbstractAuthenticationToken {
  /// Held by who has shown two factors.
  static final String PROVED = "PROVED";

  private final transient Person person;
  private final transient Session session;

  SignedIn(Person person, Session session) {
    super(
        session.isProved()
            ? List.of(new SimpleGrantedAuthority(PROVED))
            : List.<SimpleGrantedAuthority>of());
    this.person = person;
    this.session = session;
    setAuthenticated(true);
  }

  public Person person() {
    return person;
  }

  /// Whether two factors were shown.
  public boolean isProved() {
    return session.isProved();
  }

  Session session() {
    return session;
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
