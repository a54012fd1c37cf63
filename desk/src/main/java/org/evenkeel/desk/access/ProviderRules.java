package org.evenkeel.desk.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/// The way in through an identity provider: code with PKCE, state and nonce (OpenID Connect Core
/// §3.1, RFC 7636). Nothing that the provider issues is kept.
@Component
class ProviderRules {
  static final String ENTRANCE = "/sign-in/provider";
  static final String BACK = "/sign-in/provider-answer";

  private final IdentityProvider provider;
  private final AskedProvider asked;
  private final ProviderArrival arrival;

  ProviderRules(IdentityProvider provider, AskedProvider asked, ProviderArrival arrival) {
    this.provider = provider;
    this.asked = asked;
    this.arrival = arrival;
  }

  void apply(HttpSecurity http) {
    if (!provider.isThere()) {
      return;
    }
    http.oauth2Login(
        login ->
            login
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new KeepsNothing())
                .loginPage("/sign-in")
                .loginProcessingUrl(BACK)
                .authorizationEndpoint(
                    begin ->
                        begin
                            .authorizationRequestResolver(requests())
                            .authorizationRequestRepository(asked))
                .successHandler(arrival)
                .failureHandler(arrival));
  }

  private OAuth2AuthorizationRequestResolver requests() {
    var requests = new DefaultOAuth2AuthorizationRequestResolver(provider, ENTRANCE);
    requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    return requests;
  }

  /// Tokens of the provider are of no use afterwards.
  private static final class KeepsNothing implements OAuth2AuthorizedClientRepository {
    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the interface is like that
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
        String id, Authentication who, HttpServletRequest request) {
      return null;
    }

    @Override
    public void saveAuthorizedClient(
        OAuth2AuthorizedClient client,
        Authentication who,
        HttpServletRequest request,
        HttpServletResponse response) {}

    @Override
    public void removeAuthorizedClient(
        String id, Authentication who, HttpServletRequest request, HttpServletResponse response) {}
  }
}
