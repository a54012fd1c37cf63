package org.evenkeel.bench.detection;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// One request of a firewall's own tests, as a line of JSON: which rule of which chapter must fire,
/// or must not.
final class FirewallTest {
  private static final JsonFactory JSON = new JsonFactory();

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> headers = new HashMap<>();
  private boolean expected;

  private FirewallTest() {}

  static Sample sample(String json) {
    FirewallTest test = new FirewallTest();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      test.read(parser);
    }
    return test.sample();
  }

  private void read(JsonParser parser) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (value) {
        case START_ARRAY -> {
          boolean filled = parser.nextToken() != JsonToken.END_ARRAY;
          while (filled && parser.currentToken() != JsonToken.END_ARRAY) {
            parser.nextToken();
          }
          expected |= filled && name.equals("expect_ids");
        }
        case START_OBJECT -> headers(parser);
        default -> text(texts, name, parser.getValueAsString());
      }
    }
  }

  private void headers(JsonParser parser) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName().toLowerCase(Locale.ROOT);
      parser.nextToken();
      text(headers, name, parser.getValueAsString());
    }
  }

  private static void text(Map<String, String> texts, String name, @Nullable String value) {
    texts.put(name, value == null ? "" : value);
  }

  /// Whether the line that is left says nothing at all: the test's point is elsewhere.
  private boolean isOrdinary(String target) {
    boolean agent = headers.getOrDefault("user-agent", "").startsWith("OWASP CRS");
    boolean plain =
        target.chars().allMatch(letter -> letter == '/' || Character.isLetterOrDigit(letter));
    return agent && plain && headers.getOrDefault("referer", "").length() < 6;
  }

  private Sample sample() {
    String target = texts.getOrDefault("uri", "/");
    String line =
        Sample.line(
            texts.getOrDefault("method", "GET"),
            target.isEmpty() ? "/" : target,
            headers.getOrDefault("referer", "-"),
            headers.getOrDefault("user-agent", "-"));
    List<String> unseen = Unseen.values(headers, texts.getOrDefault("data", ""));
    boolean hidden =
        !unseen.isEmpty()
            || !texts.getOrDefault("encoded_request", "").isEmpty()
            || isOrdinary(target);
    String chapter = texts.getOrDefault("category", "").replace("REQUEST-", "");
    return new Sample(line, chapter.isEmpty() ? "?" : chapter, expected, !hidden, unseen);
  }
}
