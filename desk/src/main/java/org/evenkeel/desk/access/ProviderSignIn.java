package org.evenkeel.desk.access;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.evenkeel.desk.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whom the identity provider's word lets in: only people who were invited under an address that it
/// has verified. Its own name of a person is pinned when they come in first; after that it counts,
/// and the address does not. Roles stay here.
@Component
class ProviderSignIn {
  private final JdbcClient database;
  private final IdentityProvider provider;
  private final Accounts accounts;
  private final Sessions sessions;
  private final Journal journal;

  ProviderSignIn(
      JdbcClient database,
      IdentityProvider provider,
      Accounts accounts,
      Sessions sessions,
      Journal journal) {
    this.database = database;
    this.provider = provider;
    this.accounts = accounts;
    this.sessions = sessions;
    this.journal = journal;
  }

  /// What the provider says of somebody.
  ///
  /// @param subject its own name of them, which never changes
  record Vouched(String subject, String email, boolean verified) {
    static Vouched of(OidcUser user) {
      String email = user.getEmail();
      return new Vouched(
          Objects.requireNonNull(user.getSubject(), "sub"),
          email == null ? "" : email,
          Boolean.TRUE.equals(user.getEmailVerified()));
    }
  }

  /// What came of it.
  sealed interface Entry {
    /// @param secret of the session, for the cookie
    record Opened(String secret) implements Entry {}

    record Refused(ProviderRefusal why) implements Entry {}
  }

  @Transactional
  public Entry enter(Vouched someone, String agent) {
    Optional<String> pinned = pinned(someone.subject());
    if (pinned.isPresent()) {
      return accounts
          .open(pinned.get())
          .<Entry>map(person -> opened(person, agent))
          .orElse(new Entry.Refused(ProviderRefusal.NOT_INVITED));
    }
    if (!someone.verified()) {
      return new Entry.Refused(ProviderRefusal.NOT_VERIFIED);
    }
    Optional<Person> person = accounts.vouchedFor(someone.email());
    if (person.isEmpty()) {
      return new Entry.Refused(ProviderRefusal.NOT_INVITED);
    }
    return pin(person.get(), someone)
        ? opened(person.get(), agent)
        : new Entry.Refused(ProviderRefusal.SOMEBODY_ELSE);
  }

  private Entry opened(Person person, String agent) {
    return new Entry.Opened(sessions.open(person.id(), Sessions.Factor.PROVIDER, agent));
  }

  private Optional<String> pinned(String subject) {
    return database
        .sql("select person from provider_subject where issuer = ? and subject = ?")
        .params(provider.issuer(), subject)
        .query((row, _) -> row.getString("person"))
        .optional();
  }

  /// Whether nobody else came in as this person before.
  private boolean pin(Person person, Vouched someone) {
    int fresh =
        database
            .sql(
                "insert into provider_subject (issuer, subject, person) values (?, ?, ?) on"
                    + " conflict do nothing")
            .params(provider.issuer(), someone.subject(), person.id())
            .update();
    if (fresh == 1) {
      journal.write(person.id(), "person.provider-pinned", Map.of("issuer", provider.issuer()));
    }
    return fresh == 1;
  }
}
