package org.evenkeel.desk.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/// What a browser tells of itself, and what it is to remember.
public final class Browser {
  private static final int LONGEST = 300;
  private static final List<String> BROWSERS =
      List.of(
          "Edg/",
          "Edge",
          "OPR/",
          "Opera",
          "Firefox/",
          "Firefox",
          "Chrome/",
          "Chrome",
          "CriOS/",
          "Chrome",
          "FxiOS/",
          "Firefox",
          "Safari/",
          "Safari");
  private static final List<String> SYSTEMS =
      List.of(
          "iPhone",
          "iPhone",
          "iPad",
          "iPad",
          "Android",
          "Android",
          "Windows",
          "Windows",
          "Mac OS X",
          "Mac",
          "CrOS",
          "ChromeOS",
          "Linux",
          "Linux");

  private Browser() {}

  /// How it calls itself, cut to what anyone reads.
  public static String agent(HttpServletRequest request) {
    String agent = request.getHeader("User-Agent");
    return agent == null ? "" : agent.substring(0, Math.min(agent.length(), LONGEST));
  }

  /// A browser's own name in words: `Firefox on Windows`. Browsers name others, too, and themselves
  /// last or with a letter less; what nobody knows stays as it is.
  public static String inWords(String agent) {
    String browser = first(BROWSERS, agent);
    String system = first(SYSTEMS, agent);
    if (browser.isEmpty()) {
      return agent.isEmpty() ? "An unknown browser" : agent;
    }
    return system.isEmpty() ? browser : browser + " on " + system;
  }

  /// @param known marks and names by turns, the telling ones first
  private static String first(List<String> known, String agent) {
    for (int at = 0; at < known.size(); at += 2) {
      if (agent.contains(known.get(at))) {
        return known.get(at + 1);
      }
    }
    return "";
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
