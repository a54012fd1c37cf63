package org.evenkeel.desk.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.evenkeel.desk.frame.VisibleText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/// What happens when somebody comes back from the identity provider: they get a session that still
/// lacks its second factor, or are told why not.
@Component
class ProviderArrival implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ProviderArrival.class);
  private static final int LONGEST = 300;

  private final ProviderSignIn signIn;

  ProviderArrival(ProviderSignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException {
    SecurityContextHolder.clearContext();
    if (!(who.getPrincipal() instanceof OidcUser user)) {
      refuse(response, ProviderRefusal.FAILED);
      return;
    }
    switch (signIn.enter(ProviderSignIn.Vouched.of(user), Browser.agent(request))) {
      case ProviderSignIn.Entry.Refused refused -> refuse(response, refused.why());
      case ProviderSignIn.Entry.Opened opened -> {
        Browser.remember(request, response, opened.secret());
        String wanted = String.valueOf(request.getAttribute(AskedProvider.WANTED));
        response.sendRedirect(
            "/sign-in/code?back=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
      }
    }
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    // The reason may come from the address, so from anybody.
    LOG.warn(
        "Signing in through the identity provider failed: {}",
        VisibleText.of(refused.toString(), LONGEST));
    refuse(response, ProviderRefusal.FAILED);
  }

  private static void refuse(HttpServletResponse response, ProviderRefusal why) throws IOException {
    response.sendRedirect("/sign-in?refused=" + why.code());
  }
}
