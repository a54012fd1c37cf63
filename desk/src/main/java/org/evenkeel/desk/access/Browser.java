package org.evenkeel.desk.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// What a browser tells of itself, and what it is to remember.
public final class Browser {
  private static final int LONGEST = 300;

  private Browser() {}

  /// How it calls itself, cut to what anyone reads.
  public static String agent(HttpServletRequest request) {
    String agent = request.getHeader("User-Agent");
    return agent == null ? "" : agent.substring(0, Math.min(agent.length(), LONGEST));
  }

  /// Gives it the session's secret to keep.
  public static void remember(
      HttpServletRequest request, HttpServletResponse response, String secret) {
    SessionCookie.write(request, response, secret);
  }

  public static void forget(HttpServletRequest request, HttpServletResponse response) {
    SessionCookie.clear(request, response);
  }
}
