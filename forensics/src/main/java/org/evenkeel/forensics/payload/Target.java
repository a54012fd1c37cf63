package org.evenkeel.forensics.payload;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Takes a request target apart. A payload may stand in a parameter's value or its name, in the
/// path, or in a query that has no parameters at all.
final class Target {
  private static final int MOST = 60;

  /// Parameters in which platforms note where to lead a visitor after signing in. Nothing fetches
  /// what stands in them.
  private static final Set<String> WAY_BACK =
      Set.of("redirect_to", "_wp_http_referer", "wp_http_referer", "back");

  private Target() {}

  /// The values of the parameters that only say where a visitor came from or goes on to.
  static Set<String> waysBack(String target) {
    Set<String> values = new HashSet<>();
    int mark = target.indexOf('?');
    for (String pair : mark < 0 ? new String[0] : target.substring(mark + 1).split("&", MOST)) {
      int equals = pair.indexOf('=');
      if (equals > 0 && WAY_BACK.contains(pair.substring(0, equals))) {
        values.add(pair.substring(equals + 1));
      }
    }
    return values;
  }

  /// What is worth judging, each once.
  static List<String> values(String target) {
    int mark = target.indexOf('?');
    String path = mark < 0 ? target : target.substring(0, mark);
    Set<String> values = new LinkedHashSet<>();
    path(path, values);
    if (mark >= 0) {
      query(target.substring(mark + 1), values);
    }
    return new ArrayList<>(values).subList(0, Math.min(MOST, values.size()));
  }

  /// Most paths are the store's own; one that is odd is judged whole and in its parts.
  private static void path(String path, Set<String> values) {
    String decoded = PercentText.decoded(path).orElse(path);
    boolean odd =
        decoded.contains("..")
            || decoded.contains("//")
            || decoded.contains("/.")
            || decoded.contains("./")
            || (decoded.indexOf(' ') >= 0 && (Plainness.holdsWord(decoded) || commands(decoded)));
    for (int at = 0; !odd && at < decoded.length(); at++) {
      odd = "'\"<>()|`${};\\*\n\r\0".indexOf(decoded.charAt(at)) >= 0;
    }
    if (odd) {
      values.add(path);
      for (String part : path.split("[/;]", MOST)) {
        values.add(part);
      }
    }
  }

  private static boolean commands(String path) {
    for (String part : path.split("/", MOST)) {
      if (part.indexOf(' ') > 0 && Plainness.commands(part)) {
        return true;
      }
    }
    return false;
  }

  /// Names are words; whatever else they hold was put there by somebody.
  private static boolean isOdd(String name) {
    for (int at = 0; at < name.length(); at++) {
      char letter = name.charAt(at);
      if (!Character.isLetterOrDigit(letter) && letter != '_' && letter != '-' && letter != ':') {
        return true;
      }
    }
    return name.length() > 40;
  }

  private static void query(String query, Set<String> values) {
    String[] pairs = query.split("&", MOST);
    boolean named = false;
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      named |= equals > 0;
      if (equals < 0) {
        values.add(pair);
      } else {
        values.add(pair.substring(equals + 1));
        String name = pair.substring(0, equals);
        if (isOdd(name)) {
          values.add(name);
          values.add(pair);
        }
      }
    }
    int fragment = query.indexOf('#');
    if (fragment >= 0) {
      values.add(query.substring(fragment + 1));
    }
    if (!named || query.indexOf(';') >= 0 || query.indexOf('|') >= 0 || query.indexOf('`') >= 0) {
      values.add(query);
    }
  }
}
