package org.evenkeel.ledger.json;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// RFC 8785: the one way to write a value, so that two people who hash it get the same hash.
public final class CanonicalJson {
  private static final String ESCAPED = "\"\\\b\f\n\r\t";
  private static final String ESCAPES = "\"\\bfnrt";

  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  public static String text(Json value) {
    CanonicalJson json = new CanonicalJson();
    json.write(value);
    return json.out.toString();
  }

  public static byte[] bytes(Json value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  private void write(Json value) {
    switch (value) {
      case Json.Nothing nothing -> out.append("null");
      case Json.Truth truth -> out.append(truth.value());
      case Json.Numeral number -> out.append(EcmaNumber.written(number.value()));
      case Json.Text text -> string(text.value());
      case Json.Array array -> {
        out.append('[');
        String between = "";
        for (Json item : array.items()) {
          out.append(between);
          write(item);
          between = ",";
        }
        out.append(']');
      }
      case Json.Members object -> {
        String before = "{";
        for (var member : object.members().entrySet()) {
          out.append(before);
          string(member.getKey());
          out.append(':');
          write(member.getValue());
          before = ",";
        }
        out.append(object.members().isEmpty() ? "{}" : "}");
      }
    }
  }

  private void string(String text) {
    out.append('"');
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      int known = ESCAPED.indexOf(letter);
      if (known >= 0) {
        out.append('\\').append(ESCAPES.charAt(known));
      } else if (letter < ' ') {
        out.append("\\u").append(HexFormat.of().toHexDigits(letter));
      } else {
        out.append(letter);
      }
    }
    out.append('"');
  }
}
