package org.evenkeel.bench.detection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// A labelled request.
///
/// @param line as an access log holds it
/// @param label its class: `sqli`, `norm`
/// @param attack whether it is one
/// @param visible whether what makes it one stands in the line
record Sample(String line, String label, boolean attack, boolean visible) {
  private static final String HEAD = "203.0.113.7 - - [01/Mar/2026:10:00:00 +0000] \"";

  /// A request with `value` in a parameter of a search.
  static Sample ofValue(String value, String label, boolean attack) {
    String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    return new Sample(
        line("GET", "/search?q=" + encoded, "-", "Mozilla/5.0 (X11; Linux x86_64)"),
        label,
        attack,
        true);
  }

  /// What Apache writes for a request.
  static String line(String method, String target, String referer, String agent) {
    return HEAD
        + escaped(method + " " + target)
        + " HTTP/1.1\" 200 5120 \""
        + escaped(referer)
        + "\" \""
        + escaped(agent)
        + "\"";
  }

  /// As Apache escapes what would break the line.
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '"' || letter == '\\') {
        escaped.append('\\').append(letter);
      } else if (letter < ' ') {
        escaped.append("\\x%02x".formatted((int) letter));
      } else {
        escaped.append(letter);
      }
    }
    return escaped.toString();
  }
}
