package org.evenkeel.bench.detection;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a request carries where no access log looks: its body, its cookies, its other headers.
final class Unseen {
  /// Headers that every request has, or that an access log holds.
  private static final Set<String> USUAL =
      Set.of(
          "host",
          "user-agent",
          "accept",
          "accept-language",
          "accept-encoding",
          "accept-charset",
          "connection",
          "proxy-connection",
          "keep-alive",
          "cache-control",
          "referer",
          "content-type",
          "content-length");

  /// Text between the tags of XML.
  private static final Pattern MARKUP = Pattern.compile("<[^>]*>([^<]*)|^([^<]+)");

  /// Strings of JSON, names among them.
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /// Names, names of files and contents of a form's parts.
  private static final Pattern PART =
      Pattern.compile("name=\"?([^\"\\r\\n;]*)|\\r?\\n\\r?\\n([^\\r\\n]*)");

  private Unseen() {}

  /// The values of parameters, cookies and headers; a body that is no form is one value.
  ///
  /// @param headers by their names in lower case
  static List<String> values(Map<String, String> headers, String body) {
    List<String> values = new ArrayList<>();
    headers.forEach(
        (name, value) -> {
          if (name.equals("cookie")) {
            pairs(value, ";\\s*", values);
          } else if (!USUAL.contains(name)) {
            values.add(value);
          }
        });
    body(headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT), body, values);
    values.removeIf(String::isBlank);
    return values;
  }

  private static void body(String type, String body, List<String> values) {
    if (type.isEmpty() || type.contains("form-urlencoded")) {
      pairs(body, "&", values);
    } else if (type.contains("xml") && !body.contains("<!")) {
      matches(MARKUP, body, values);
    } else if (type.contains("json")) {
      matches(STRING, body, values);
    } else if (type.contains("multipart")) {
      matches(PART, body, values);
    } else {
      values.add(body);
    }
  }

  /// Adds what the groups of `pattern` find in `body`.
  private static void matches(Pattern pattern, String body, List<String> values) {
    Matcher matcher = pattern.matcher(body);
    while (matcher.find()) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.group(group) != null) {
          values.add(matcher.group(group));
        }
      }
    }
  }

  private static void pairs(String text, String between, List<String> values) {
    for (String pair : text.split(between, -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        values.add(decoded(pair.substring(0, equals)));
      }
      if (equals + 1 < pair.length()) {
        values.add(decoded(pair.substring(equals + 1)));
      }
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
