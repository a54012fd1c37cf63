package org.evenkeel.desk.access;

import java.net.URI;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The way into a desk that was made for a drill: a link, printed where the desk was started, that
/// signs in once. There is no such link on a desk where people have accounts.
@Component
public class DrillEntrance {
  private static final String EMAIL = "drill@store.example";

  private final People people;
  private final Passwords passwords;
  private final Sessions sessions;
  private final AtomicReference<@Nullable String> code = new AtomicReference<>();

  DrillEntrance(People people, Passwords passwords, Sessions sessions) {
    this.people = people;
    this.passwords = passwords;
    this.sessions = sessions;
  }

  /// Who leads the drill. Nobody knows their password, so only the link lets in.
  ///
  /// @throws Refused when this desk belongs to real people
  public Person lead() {
    Optional<Person> lead = people.byEmail(EMAIL);
    if (lead.isEmpty() && !people.isEmpty()) {
      throw new Refused("People have accounts on this desk. A drill needs a folder of its own.");
    }
    return lead.orElseGet(
        () ->
            people.add(
                new Invitations.Wish("Drill lead", EMAIL, Role.LEAD, null, null),
                passwords.encode(Tokens.fresh())));
  }

  /// A fresh link; the one before stops working.
  public URI link(URI desk) {
    String fresh = Tokens.fresh();
    code.set(fresh);
    return desk.resolve("/sign-in/drill?code=" + fresh);
  }

  /// Signs in with the link's code, which is used up by it. Who reads the terminal that the desk
  /// was started from holds the desk's keys, so the link stands for both factors.
  ///
  /// @return the session's secret
  @Transactional
  public String enter(String offered, String agent) {
    String known = code.get();
    if (known == null
        || !MessageDigest.isEqual(Tokens.hash(offered), Tokens.hash(known))
        || !code.compareAndSet(known, null)) {
      throw new Refused(
          "This link has been used, or is not the one that the drill printed. Start the drill again"
              + " for a new one.");
    }
    String secret = sessions.open(lead().id(), Sessions.Factor.PASSWORD, agent);
    Session session = sessions.bySecret(secret).orElseThrow();
    return sessions.prove(session, Sessions.Factor.CODE);
  }
}
