package org.evenkeel.forensics.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// What another reader made of an event: fields by their full names in the Elastic Common Schema. A
/// list is its values with `, ` between them.
record Expected(Map<String, String> fields) {
  private static final JsonFactory JSON = new JsonFactory();

  /// The value of `name`; a `-` is how logs write that there is none.
  Optional<String> get(String name) {
    return Optional.ofNullable(fields.get(name))
        .filter(text -> !text.isEmpty() && !"-".equals(text));
  }

  /// The documents of an `-expected.json` file; an empty one where the other reader dropped the
  /// lines.
  static List<Optional<Expected>> read(byte[] json) {
    List<Optional<Expected>> documents = new ArrayList<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != JsonToken.START_ARRAY) {
        // the name of the only list
      }
      JsonToken token = parser.nextToken();
      while (token != JsonToken.END_ARRAY) {
        Map<String, String> fields = new HashMap<>();
        value(parser, "", fields);
        documents.add(
            token == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(new Expected(fields)));
        token = parser.nextToken();
      }
    }
    return documents;
  }

  private static void value(JsonParser parser, String name, Map<String, String> fields) {
    switch (parser.currentToken()) {
      case START_OBJECT -> members(parser, name, fields);
      case START_ARRAY -> fields.put(name, list(parser));
      case VALUE_NULL -> {}
      default -> fields.put(name, parser.getString());
    }
  }

  private static void members(JsonParser parser, String name, Map<String, String> fields) {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String member = name.isEmpty() ? parser.currentName() : name + "." + parser.currentName();
      parser.nextToken();
      value(parser, member, fields);
    }
  }

  private static String list(JsonParser parser) {
    StringJoiner joined = new StringJoiner(", ");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken().isScalarValue()) {
        joined.add(parser.getString());
      } else {
        parser.skipChildren();
      }
    }
    return joined.toString();
  }
}
