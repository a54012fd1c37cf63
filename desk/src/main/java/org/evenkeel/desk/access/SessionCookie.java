package org.evenkeel.desk.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// The cookie that carries a session's secret. No script can read it, and no other site sends it.
final class SessionCookie {
  private static final String OVER_TLS = "__Host-evenkeel";
  private static final String ON_LOOPBACK = "evenkeel";

  private SessionCookie() {}

  static Optional<String> read(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name(request)))
            .map(Cookie::getValue)
            .findFirst();
  }

  static void write(HttpServletRequest request, HttpServletResponse response, String secret) {
    set(request, response, secret, Session.LONGEST.toSeconds());
  }

  static void clear(HttpServletRequest request, HttpServletResponse response) {
    set(request, response, "", 0);
  }

  private static void set(
      HttpServletRequest request, HttpServletResponse response, String value, long seconds) {
    ResponseCookie cookie =
        ResponseCookie.from(name(request), value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(seconds)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private static String name(HttpServletRequest request) {
    return request.isSecure() ? OVER_TLS : ON_LOOPBACK;
  }
}
