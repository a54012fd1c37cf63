package org.evenkeel.bench.detection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/// A labelled request.
///
/// @param line as an access log holds it
/// @param label its class: `sqli`, `norm`
/// @param attack whether it is one
/// @param visible whether what makes it one stands in the line
/// @param unseen values that the request carries beside its line
record Sample(String line, String label, boolean attack, boolean visible, List<String> unseen) {
  Sample {
    unseen = List.copyOf(unseen);
  }

  private static final String HEAD = "203.0.113.7 - - [01/Mar/2026:10:00:00 +0000] \"";

  /// A request with `value` in a parameter of a search.
  static Sample ofValue(String value, String label, boolean attack) {
    String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    return new Sample(
        line("GET", "/search?q=" + encoded, "-", "Mozilla/5.0 (X11; Linux x86_64)"),
        label,
        attack,
        true,
        List.of());
  }

  /// Whether it belongs to the half that is looked at while judges are written. The other half is
  /// only counted. Drawn by the request line and what is beside it, so that it stays the same.
  boolean studied() {
    int request = line.indexOf(" HTTP/1.1\"");
    String drawn = line.substring(HEAD.length(), request) + String.join("\0", unseen);
    try {
      byte[] lot =
          MessageDigest.getInstance("SHA-256").digest(drawn.getBytes(StandardCharsets.UTF_8));
      return lot[0] % 2 == 0;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
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
