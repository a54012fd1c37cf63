package org.evenkeel.desk.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Finds who makes a request: a program by its token, a browser by the session that its cookie
/// names. Rights are looked up each time, so that a change of them holds from the next request on.
@Component
class SessionContexts implements SecurityContextRepository {
  private final Sessions sessions;
  private final ApiTokens tokens;
  private final People people;
  private final Clock clock;

  SessionContexts(Sessions sessions, ApiTokens tokens, People people, Clock clock) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Deferred(request);
  }

  @Override
  @Deprecated
  @SuppressWarnings("InlineMeSuggester")
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return loadDeferredContext(holder.getRequest()).get();
  }

  private Optional<SignedIn> signedIn(HttpServletRequest request) {
    return Bearer.is(request) ? byToken(request) : byCookie(request);
  }

  private Optional<SignedIn> byToken(HttpServletRequest request) {
    return Bearer.read(request)
        .flatMap(tokens::bySecret)
        .flatMap(
            token ->
                welcome(token.person())
                    .flatMap(owner -> owner.within(token.grant().incident()))
                    .map(person -> new SignedIn(person, proof(token))));
  }

  private static Proof proof(ApiToken token) {
    return new Proof.ByToken(token.id(), token.grant().scopes(), token.grant().incident());
  }

  private Optional<SignedIn> byCookie(HttpServletRequest request) {
    Optional<Session> session = SessionCookie.read(request).flatMap(sessions::bySecret);
    session.ifPresent(sessions::touch);
    return session.flatMap(
        found ->
            welcome(found.person())
                .map(person -> new SignedIn(person, new Proof.ByBrowser(found))));
  }

  private Optional<Person> welcome(String person) {
    return people.byId(person).filter(known -> known.isWelcome(clock.instant()));
  }

  /// Sessions are opened by those who check the factors, never by the way of a context.
  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return Bearer.is(request) || SessionCookie.read(request).isPresent();
  }

  /// Looked up once, when somebody asks.
  private final class Deferred implements DeferredSecurityContext {
    private final HttpServletRequest request;
    private Optional<SecurityContext> found = Optional.empty();

    private Deferred(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public SecurityContext get() {
      SecurityContext context =
          found.orElseGet(
              () ->
                  signedIn(request)
                      .<SecurityContext>map(SecurityContextImpl::new)
                      .orElseGet(SecurityContextHolder::createEmptyContext));
      found = Optional.of(context);
      return context;
    }

    @Override
    public boolean isGenerated() {
      return get().getAuthentication() == null;
    }
  }
}
