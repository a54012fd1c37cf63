package org.evenkeel.forensics.payload;

import java.util.ArrayList;
import java.util.List;

/// A tag of HTML as browsers read it, which is not as it should be written: any sign may stand
/// between attributes, and quotes may be left out (WHATWG HTML, "Tokenization").
///
/// @param name in lower case
/// @param attributes in order
record Tag(String name, List<Attribute> attributes) {
  private static final int MOST_TAGS = 40;
  private static final int MOST_ATTRIBUTES = 30;

  Tag {
    attributes = List.copyOf(attributes);
  }

  /// @param name in lower case
  /// @param value as it stands, without quotes; empty when there is none
  record Attribute(String name, String value) {}

  /// The tags in `lower`, closed or not.
  static List<Tag> in(String lower) {
    List<Tag> tags = new ArrayList<>();
    int at = lower.indexOf('<');
    while (at >= 0 && tags.size() < MOST_TAGS) {
      int from = at + 1;
      while (from < lower.length() && isNoise(lower.charAt(from))) {
        from++;
      }
      int end = from;
      while (end < lower.length() && isName(lower.charAt(end))) {
        end++;
      }
      if (end > from) {
        String name = lower.substring(from, end);
        tags.add(new Tag(name.substring(name.indexOf(':') + 1), attributes(lower, end)));
      }
      at = lower.indexOf('<', at + 1);
    }
    return tags;
  }

  /// What old browsers skip before a tag's name.
  private static boolean isNoise(char letter) {
    return letter == '/' || letter == 0 || letter == '%';
  }

  private static boolean isName(char letter) {
    return Character.isLetterOrDigit(letter) || letter == ':' || letter == '!' || letter == '?';
  }

  /// The attributes that follow, up to the end of the tag.
  static List<Attribute> attributes(String lower, int from) {
    List<Attribute> attributes = new ArrayList<>();
    int at = from;
    while (at < lower.length() && lower.charAt(at) != '>' && attributes.size() < MOST_ATTRIBUTES) {
      int start = at;
      while (at < lower.length() && isInside(lower.charAt(at))) {
        at++;
      }
      int equals = blanks(lower, at);
      if (at > start && equals < lower.length() && lower.charAt(equals) == '=') {
        int value = blanks(lower, equals + 1);
        int end = end(lower, value);
        attributes.add(new Attribute(lower.substring(start, at), lower.substring(value, end)));
        at = end;
      } else if (at == start) {
        at++;
      }
    }
    return attributes;
  }

  private static boolean isInside(char letter) {
    return Character.isLetterOrDigit(letter) || letter == '-' || letter == ':' || letter == '_';
  }

  private static int blanks(String lower, int from) {
    int at = from;
    while (at < lower.length() && lower.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private static int end(String lower, int from) {
    if (from >= lower.length()) {
      return lower.length();
    }
    char quote = lower.charAt(from);
    if (quote == '"' || quote == '\'' || quote == '`') {
      int close = lower.indexOf(quote, from + 1);
      return close < 0 ? lower.length() : close;
    }
    int at = from;
    while (at < lower.length() && lower.charAt(at) > ' ' && lower.charAt(at) != '>') {
      at++;
    }
    return at;
  }
}
