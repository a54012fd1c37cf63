package org.evenkeel.desk;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.ServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/// A real identity provider on this machine: Spring's authorization server, whose people are signed
/// in already.
final class TestProvider implements AutoCloseable {
  static final String CLIENT = "the-desk";
  static final String SECRET = "kept between the two";

  private static final AtomicReference<Vouched> WHO = new AtomicReference<>();

  private final AnnotationConfigServletWebServerApplicationContext context =
      new AnnotationConfigServletWebServerApplicationContext();

  /// Who is signed in at the provider.
  record Vouched(String subject, String email, boolean verified) {}

  /// @param back where the desk takes answers
  TestProvider(int port, String back) {
    context.registerBean(Place.class, () -> new Place(port, back));
    context.register(Parts.class);
    context.refresh();
  }

  /// Where it is, and where it sends people back to.
  record Place(int port, String back) {}

  static String issuer(int port) {
    return "http://localhost:" + port;
  }

  /// From now on this one is signed in there.
  void signIn(Vouched someone) {
    WHO.set(someone);
  }

  @Override
  public void close() {
    context.close();
  }

  /// What it is made of.
  @EnableWebSecurity
  @EnableWebMvc
  static class Parts {
    @Bean
    ServletWebServerFactory web(Place place) {
      return new TomcatServletWebServerFactory(place.port());
    }

    @Bean
    DispatcherServlet dispatcherServlet(WebApplicationContext context) {
      return new DispatcherServlet(context);
    }

    @Bean
    SecurityFilterChain rules(HttpSecurity http) {
      return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
          .authorizeHttpRequests(rules -> rules.anyRequest().authenticated())
          .addFilterAfter(Parts::signedIn, SecurityContextHolderFilter.class)
          .build();
    }

    private static void signedIn(ServletRequest request, ServletResponse response, FilterChain rest)
        throws IOException, ServletException {
      String path = ((HttpServletRequest) request).getRequestURI();
      if (path.equals("/oauth2/authorize")) {
        var factor =
            FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY);
        var someone = new TestingAuthenticationToken(WHO.get().subject(), "", List.of(factor));
        SecurityContextHolder.setContext(new SecurityContextImpl(someone));
      }
      rest.doFilter(request, response);
    }

    @Bean
    AuthorizationServerSettings settings(Place place) {
      return AuthorizationServerSettings.builder().issuer(issuer(place.port())).build();
    }

    @Bean
    RegisteredClientRepository clients(Place place) {
      return new InMemoryRegisteredClientRepository(
          RegisteredClient.withId("1")
              .clientId(CLIENT)
              .clientSecret("{noop}" + SECRET)
              .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
              .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
              .redirectUri(place.back())
              .scope("openid")
              .scope("email")
              .clientSettings(ClientSettings.builder().requireProofKey(true).build())
              .build());
    }

    @Bean
    JWKSource<com.nimbusds.jose.proc.SecurityContext> keys() throws JOSEException {
      RSAKey key = new RSAKeyGenerator(2048).keyID("1").generate();
      return new ImmutableJWKSet<>(new JWKSet(key));
    }

    @Bean
    JwtDecoder decoder(JWKSource<com.nimbusds.jose.proc.SecurityContext> keys) {
      return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
      return token ->
          token
              .getClaims()
              .claim("email", WHO.get().email())
              .claim("email_verified", WHO.get().verified());
    }
  }
}
