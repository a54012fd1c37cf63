package org.evenkeel.desk.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/// Who gets through at all. What each page asks for is written at the page, see [Allowed].
@Configuration
class SecurityRules {
  private static final String[] OPEN = {
    "/sign-in",
    "/sign-in/**",
    "/set-up",
    "/set-up/**",
    "/assets/**",
    "/health",
    "/calendar/*",
    "/error",
    "/problems/*",
    "/api/openapi.json",
    "/favicon.ico"
  };
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
          + " 'none'; require-trusted-types-for 'script'; trusted-types htmx";

  @Bean
  SecurityFilterChain rules(HttpSecurity http, SessionContexts contexts, ProviderRules provider) {
    provider.apply(http);
    return http.securityContext(context -> context.securityContextRepository(contexts))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()).ignoringRequestMatchers(Bearer::is))
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        .authorizeHttpRequests(
            rules ->
                rules.requestMatchers(OPEN).permitAll().anyRequest().hasAuthority(SignedIn.PROVED))
        .exceptionHandling(
            refused ->
                refused
                    .authenticationEntryPoint(new ToSignIn())
                    .accessDeniedHandler(new ToSignIn()))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                    .referrerPolicy(referrer -> referrer.policy(ToSignIn.NO_REFERRER))
                    .crossOriginOpenerPolicy(opener -> opener.policy(ToSignIn.SAME_ORIGIN)))
        .build();
  }

  private static CookieCsrfTokenRepository csrfTokens() {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
    return tokens;
  }
}
