package org.evenkeel.desk.access;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// The places where a person is signed in.
@Component
public class OwnSessions {
  private final Sessions sessions;

  OwnSessions(Sessions sessions) {
    this.sessions = sessions;
  }

  /// A session as its owner sees it.
  ///
  /// @param browser in words
  /// @param here whether it is the one that asks
  public record Shown(String id, String browser, Instant opened, Instant seen, boolean here) {}

  public List<Shown> of(SignedIn who) {
    return sessions.of(who.person().id()).stream()
        .map(
            session ->
                new Shown(
                    session.id(),
                    Browser.inWords(session.agent()),
                    session.opened(),
                    session.seen(),
                    session.id().equals(who.session().id())))
        .toList();
  }

  /// Ends one of the person's own sessions; nothing happens to anybody else's.
  public void end(SignedIn who, String id) {
    boolean own = sessions.of(who.person().id()).stream().anyMatch(each -> each.id().equals(id));
    if (own) {
      sessions.end(id, who.person().id());
    }
  }
}
