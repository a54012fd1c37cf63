package org.evenkeel.ledger.json;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.ledger.words.Strict;
import org.evenkeel.ledger.words.Unproven;

/// Reads JSON (RFC 8259) and refuses what has no single meaning: a name twice, half a surrogate
/// pair, a number that a double would change.
public final class JsonReader {
  private static final int DEEPEST = 64;
  private static final int EXACT_DIGITS = 15;
  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  private final String text;
  private int at;

  private JsonReader(String text) {
    this.text = text;
  }

  /// @throws Unproven when `text` is not one value of JSON, or one that cannot be kept exactly
  public static Json read(String text) {
    JsonReader reader = new JsonReader(text);
    Json value = reader.value(0);
    if (reader.next() != 0 || reader.at < text.length()) {
      throw reader.wrong("something follows the value");
    }
    return value;
  }

  private Json value(int depth) {
    if (depth > DEEPEST) {
      throw wrong("more than " + DEEPEST + " levels are not read");
    }
    return switch (next()) {
      case '{' -> members(depth);
      case '[' -> array(depth);
      case '"' -> new Json.Text(string());
      case 't' -> word("true", new Json.Truth(true));
      case 'f' -> word("false", new Json.Truth(false));
      case 'n' -> word("null", new Json.Nothing());
      default -> number();
    };
  }

  private Json members(int depth) {
    SortedMap<String, Json> members = new TreeMap<>();
    at++;
    while (!took(members.isEmpty(), '}')) {
      if (next() != '"') {
        throw wrong("a name in quotes is missing");
      }
      String name = string();
      if (next() != ':') {
        throw wrong("a colon is missing");
      }
      at++;
      if (members.put(name, value(depth + 1)) != null) {
        throw wrong("the name " + Strict.shown(name) + " stands there twice");
      }
    }
    return new Json.Members(members);
  }

  private Json array(int depth) {
    List<Json> items = new ArrayList<>();
    at++;
    while (!took(items.isEmpty(), ']')) {
      items.add(value(depth + 1));
    }
    return new Json.Array(items);
  }

  /// Takes the closing bracket, or the comma before the next item.
  private boolean took(boolean first, char close) {
    char next = next();
    if (next == close) {
      at++;
      return true;
    }
    if (!first) {
      if (next != ',') {
        throw wrong("a comma or " + close + " is missing");
      }
      at++;
    }
    return false;
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    at++;
    while (peek() != '"') {
      char letter = take();
      if (letter < ' ') {
        throw wrong("a string holds a bare control character, or does not end");
      }
      string.append(letter == '\\' ? escape() : letter);
    }
    at++;
    for (int i = 0; i < string.length(); i += Character.charCount(string.codePointAt(i))) {
      if (Character.getType(string.codePointAt(i)) == Character.SURROGATE) {
        throw wrong("a string holds half a surrogate pair");
      }
    }
    return string.toString();
  }

  private char escape() {
    char letter = take();
    int known = ESCAPES.indexOf(letter);
    if (known >= 0) {
      return ESCAPED.charAt(known);
    }
    int code = 0;
    for (int digits = 0; digits < 4; digits++) {
      if (letter != 'u' || !HexFormat.isHexDigit(peek())) {
        throw wrong("an escape that JSON does not know");
      }
      code = code << 4 | HexFormat.fromHexDigit(take());
    }
    return (char) code;
  }

  private Json number() {
    int from = at;
    at += peek() == '-' ? 1 : 0;
    int digits = digits();
    boolean padded = digits > 1 && text.charAt(at - digits) == '0';
    boolean whole = true;
    if (peek() == '.') {
      at++;
      whole = false;
      padded |= digits() == 0;
    }
    if (peek() == 'e' || peek() == 'E') {
      at++;
      whole = false;
      at += peek() == '+' || peek() == '-' ? 1 : 0;
      padded |= digits() == 0;
    }
    if (digits == 0 || padded) {
      throw wrong("no value of JSON begins here");
    }
    String token = text.substring(from, at);
    double value = Double.parseDouble(token);
    boolean changed = whole && digits > EXACT_DIGITS && !EcmaNumber.written(value).equals(token);
    if (Double.isInfinite(value) || changed) {
      throw wrong(
          "the number " + Strict.shown(token) + " cannot be kept exactly; write it as text");
    }
    return new Json.Numeral(value);
  }

  private int digits() {
    int from = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    return at - from;
  }

  private Json word(String word, Json value) {
    if (!text.startsWith(word, at)) {
      throw wrong("no value of JSON begins here");
    }
    at += word.length();
    return value;
  }

  /// The next letter that is no white space, not taken yet; 0 at the end.
  private char next() {
    while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
      at++;
    }
    return peek();
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private char take() {
    char letter = peek();
    at++;
    return letter;
  }

  private Unproven wrong(String what) {
    return new Unproven("JSON, letter " + (Math.min(at, text.length()) + 1) + ": " + what);
  }
}
