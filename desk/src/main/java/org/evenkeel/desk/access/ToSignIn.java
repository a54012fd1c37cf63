package org.evenkeel.desk.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.evenkeel.desk.frame.Fault;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// Leads whoever has not proved who they are to where they can, and back afterwards. Programs get a
/// status instead.
final class ToSignIn implements AuthenticationEntryPoint, AccessDeniedHandler {
  static final ReferrerPolicy NO_REFERRER = ReferrerPolicy.NO_REFERRER;
  static final CrossOriginOpenerPolicy SAME_ORIGIN = CrossOriginOpenerPolicy.SAME_ORIGIN;

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    lead(request, response, "/sign-in");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    if (refused instanceof CsrfException || !(who instanceof SignedIn someone)) {
      if (refused instanceof CsrfException) {
        request.setAttribute(Fault.class.getName(), Fault.OLD_FORM);
      }
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (someone.isProved()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      lead(request, response, "/sign-in/code");
    }
  }

  private static void lead(HttpServletRequest request, HttpServletResponse response, String where)
      throws IOException {
    boolean page =
        "GET".equals(request.getMethod()) && !request.getRequestURI().startsWith("/api/");
    if (!page) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"evenkeel\"");
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    String back = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
    response.sendRedirect(where + ("/".equals(request.getRequestURI()) ? "" : "?back=" + back));
  }
}
