package org.evenkeel.desk.access;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Coming in by a way back: the account begins anew, and what opened it before opens it no more.
@Component
public class ComingBack {
  private final WaysBack waysBack;
  private final OwnFactors factors;
  private final Sessions sessions;

  ComingBack(WaysBack waysBack, OwnFactors factors, Sessions sessions) {
    this.waysBack = waysBack;
    this.factors = factors;
    this.sessions = sessions;
  }

  /// Takes the new password and opens a session, which still lacks a second factor.
  ///
  /// @param secret of the link
  /// @return the session's secret
  /// @throws Refused when the link does not work any more, or the password is not good enough
  @Transactional
  public String enter(String secret, String password, String agent) {
    Person person = waysBack.use(secret);
    factors.forgetAll(person, password);
    return sessions.open(person.id(), Sessions.Factor.PASSWORD, agent);
  }
}
