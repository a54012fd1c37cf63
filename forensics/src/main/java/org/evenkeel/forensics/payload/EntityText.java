package org.evenkeel.forensics.payload;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Character references of HTML: `&#39;`, `&#x27`, `&lt;`. The semicolon may be missing after a
/// number, as browsers bear it.
final class EntityText {
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("amp", "&"),
          Map.entry("tab", "\t"),
          Map.entry("newline", "\n"),
          Map.entry("colon", ":"),
          Map.entry("lpar", "("),
          Map.entry("rpar", ")"),
          Map.entry("sol", "/"),
          Map.entry("bsol", "\\"),
          Map.entry("lbrace", "{"),
          Map.entry("lcub", "{"),
          Map.entry("lsqb", "["),
          Map.entry("equals", "="),
          Map.entry("grave", "`"),
          Map.entry("semi", ";"),
          Map.entry("excl", "!"),
          Map.entry("nbsp", " "));

  private EntityText() {}

  static Optional<String> decoded(String text) {
    if (text.indexOf('&') < 0) {
      return Optional.empty();
    }
    StringBuilder decoded = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = text.charAt(at) == '&' ? end(text, at) : -1;
      String meaning = end < 0 ? "" : meaning(text.substring(at + 1, end));
      if (meaning.isEmpty()) {
        decoded.append(text.charAt(at++));
      } else {
        decoded.append(meaning);
        at = end < text.length() && text.charAt(end) == ';' ? end + 1 : end;
      }
    }
    return decoded.length() == text.length() ? Optional.empty() : Optional.of(decoded.toString());
  }

  private static int end(String text, int from) {
    int at = from + 1;
    while (at < text.length()
        && at - from < 12
        && (Character.isLetterOrDigit(text.charAt(at))
            || (at == from + 1 && text.charAt(at) == '#'))) {
      at++;
    }
    boolean number = from + 1 < text.length() && text.charAt(from + 1) == '#';
    return number || (at < text.length() && text.charAt(at) == ';') ? at : -1;
  }

  private static String meaning(String name) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
    boolean hex = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
    try {
      int code =
          hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
      return code > 0 && code < 0x10000 ? String.valueOf((char) code) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
