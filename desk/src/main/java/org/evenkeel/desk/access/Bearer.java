package org.evenkeel.desk.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// The header in which a program sends its token. Where it is there, cookies count for nothing; so
/// no page of a stranger can make a browser act by it.
final class Bearer {
  private static final String SCHEME = "Bearer ";

  private Bearer() {}

  static boolean is(HttpServletRequest request) {
    return request.getHeader("Authorization") != null;
  }

  static Optional<String> read(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? Optional.of(header.substring(SCHEME.length()).strip())
        : Optional.empty();
  }
}
