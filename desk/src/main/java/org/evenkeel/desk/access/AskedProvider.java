package org.evenkeel.desk.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What was asked of the identity provider, until its answer comes: sealed, in a cookie of the
/// browser that asked, for ten minutes and one answer. Another browser's answer fits nothing.
@Component
class AskedProvider implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
  /// The attribute of the request that says where somebody wanted to go.
  static final String WANTED = AskedProvider.class.getName();

  private static final Duration VALID = Duration.ofMinutes(10);
  private static final String PURPOSE = "asked an identity provider";
  private static final List<String> ATTRIBUTES =
      List.of(PkceParameterNames.CODE_VERIFIER, OidcParameterNames.NONCE);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Sealing sealing;
  private final Clock clock;

  AskedProvider(Sealing sealing, Clock clock) {
    this.sealing = sealing;
    this.clock = clock;
  }

  /// @param secrets the attributes by their names
  /// @param wanted where somebody wanted to go
  private record Kept(
      String address,
      String client,
      String back,
      String state,
      Map<String, String> secrets,
      String wanted,
      Instant until) {}

  @Override
  public void saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest asked,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (asked == null) {
      write(request, response, "", Duration.ZERO);
      return;
    }
    Map<String, String> secrets = new HashMap<>();
    ATTRIBUTES.forEach(name -> secrets.put(name, Objects.toString(asked.getAttribute(name))));
    String wanted = request.getParameter("back");
    Kept kept =
        new Kept(
            asked.getAuthorizationUri(),
            asked.getClientId(),
            String.valueOf(asked.getRedirectUri()),
            String.valueOf(asked.getState()),
            secrets,
            wanted == null ? "" : wanted,
            clock.instant().plus(VALID));
    byte[] sealed = sealing.seal(JSON.writeValueAsBytes(kept), PURPOSE);
    write(request, response, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), VALID);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return read(request).map(AskedProvider::request).orElse(null);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    Optional<Kept> kept = read(request);
    write(request, response, "", Duration.ZERO);
    kept.ifPresent(found -> request.setAttribute(WANTED, found.wanted()));
    return kept.map(AskedProvider::request).orElse(null);
  }

  private static OAuth2AuthorizationRequest request(Kept kept) {
    return OAuth2AuthorizationRequest.authorizationCode()
        .authorizationUri(kept.address())
        .clientId(kept.client())
        .redirectUri(kept.back())
        .scope("openid", "email")
        .state(kept.state())
        .attributes(
            attributes -> {
              attributes.putAll(kept.secrets());
              attributes.put(OAuth2ParameterNames.REGISTRATION_ID, IdentityProvider.ID);
            })
        .build();
  }

  /// What the cookie holds, if the answer belongs to it.
  private Optional<Kept> read(HttpServletRequest request) {
    String state = request.getParameter(OAuth2ParameterNames.STATE);
    return state == null
        ? Optional.empty()
        : cookie(request)
            .flatMap(this::open)
            .filter(kept -> clock.instant().isBefore(kept.until()))
            .filter(kept -> MessageDigest.isEqual(bytes(kept.state()), bytes(state)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Optional<Kept> open(String cookie) {
    try {
      byte[] sealed = Base64.getUrlDecoder().decode(cookie);
      return Optional.of(JSON.readValue(sealing.open(sealed, PURPOSE), Kept.class));
    } catch (IllegalArgumentException | IllegalStateException | NegativeArraySizeException e) {
      return Optional.empty(); // not one of ours
    }
  }

  private static Optional<String> cookie(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name(request)))
            .map(Cookie::getValue)
            .findFirst();
  }

  private static void write(
      HttpServletRequest request, HttpServletResponse response, String value, Duration kept) {
    ResponseCookie cookie =
        ResponseCookie.from(name(request), value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax") // the answer comes from the provider's site
            .path("/")
            .maxAge(kept)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private static String name(HttpServletRequest request) {
    return request.isSecure() ? "__Host-asked-provider" : "asked-provider";
  }
}
