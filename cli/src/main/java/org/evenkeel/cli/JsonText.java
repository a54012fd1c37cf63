package org.evenkeel.cli;

import java.io.StringWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Small JSON, as a desk says it: parts by their names, and texts to be quoted.
final class JsonText {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonText() {}

  /// The first text of this name; empty where there is none.
  static String text(String json, String name) {
    return find(json, name, JsonToken.VALUE_STRING);
  }

  /// The first whole number of this name; 0 where there is none.
  static long number(String json, String name) {
    String found = find(json, name, JsonToken.VALUE_NUMBER_INT);
    return found.isEmpty() ? 0 : Long.parseLong(found);
  }

  private static String find(String json, String name, JsonToken kind) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken at = parser.nextToken(); at != null; at = parser.nextToken()) {
        if (at == JsonToken.PROPERTY_NAME && parser.currentName().equals(name)) {
          return parser.nextToken() == kind ? parser.getString() : "";
        }
      }
    } catch (JacksonException e) {
      return "";
    }
    return "";
  }

  /// A text as JSON writes it, with its quotes.
  static String quoted(String text) {
    StringWriter quoted = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), quoted)) {
      out.writeString(text);
    }
    return quoted.toString();
  }
}
