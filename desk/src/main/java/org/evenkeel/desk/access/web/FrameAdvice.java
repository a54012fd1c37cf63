package org.evenkeel.desk.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.frame.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Puts the frame around every page.
@ControllerAdvice
class FrameAdvice {
  @ModelAttribute("frame")
  Frame frame(HttpServletRequest request) {
    CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    Optional<SignedIn> who = signedIn(request.getUserPrincipal());
    return new Frame(
        who.map(someone -> someone.person().name()).orElse(""),
        csrf == null ? "" : csrf.getToken(),
        request.getRequestURI(),
        who.filter(SignedIn::isProved).map(FrameAdvice::links).orElse(List.of()),
        null,
        theme(request));
  }

  private static Optional<SignedIn> signedIn(@Nullable Principal principal) {
    return principal instanceof SignedIn someone ? Optional.of(someone) : Optional.empty();
  }

  private static List<Frame.Link> links(SignedIn who) {
    Frame.Link incidents = new Frame.Link("/", "Incidents");
    Frame.Link people = new Frame.Link("/people", "People");
    Frame.Link account = new Frame.Link("/account", "Your account");
    Frame.Link approvals = new Frame.Link("/approvals", "Approvals");
    return switch (who.person().role()) {
      case GUEST -> List.of(incidents, account);
      case LEAD, AUDITOR -> List.of(incidents, people, approvals, account);
      case RESPONDER, LEGAL, COMMUNICATIONS -> List.of(incidents, people, account);
    };
  }

  /// What the person chose with the switch; as the system says, where nothing was chosen.
  private static String theme(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
      if (cookie.getName().equals("theme")
          && List.of("light", "dark").contains(cookie.getValue())) {
        return cookie.getValue();
      }
    }
    return "";
  }
}
