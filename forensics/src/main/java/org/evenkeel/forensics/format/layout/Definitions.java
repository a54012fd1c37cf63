package org.evenkeel.forensics.format.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenkeel.forensics.format.Format;

/// Finds definitions of log formats in a web server's configuration: nginx's `log_format NAME '…'
/// '…';` and Apache's `LogFormat "…" NAME` and `CustomLog FILE "…"`.
final class Definitions {
  private final String text;
  private final boolean given;
  private final List<Format> found = new ArrayList<>();
  private int at;

  private Definitions(String text, boolean given) {
    this.text = text;
    this.given = given;
  }

  /// Those of a file that was found. What cannot be used is left out: the file is evidence.
  static List<Format> in(String text) {
    return new Definitions(text, false).all();
  }

  /// Those that a user gave.
  ///
  /// @throws LayoutException when it is one, and cannot be used
  static List<Format> given(String text) {
    return new Definitions(text, true).all();
  }

  private List<Format> all() {
    while (at < text.length()) {
      skipBlanks();
      String word = bareWord().toLowerCase(Locale.ROOT);
      switch (word) {
        case "log_format" -> nginx();
        case "logformat" -> apache(false);
        case "customlog", "transferlog" -> apache(true);
        default -> skipLine();
      }
    }
    return found;
  }

  private void nginx() {
    List<String> words = words(";");
    StringBuilder layout = new StringBuilder();
    for (String word : words.subList(Math.min(1, words.size()), words.size())) {
      layout.append(word.startsWith("escape=") ? "" : word);
    }
    if (!layout.isEmpty()) {
      add(words.getFirst(), layout.toString());
    }
  }

  private void apache(boolean fileFirst) {
    List<String> words = words("\n");
    int layout = fileFirst ? 1 : 0;
    if (words.size() > layout && words.get(layout).indexOf('%') >= 0) {
      String name = !fileFirst && words.size() > 1 ? words.get(1) : "custom log";
      add(name, words.get(layout));
    }
  }

  private void add(String name, String layout) {
    try {
      found.add(LayoutFormats.named(name, layout));
    } catch (LayoutException e) {
      if (given && found.isEmpty() && text.strip().length() < layout.length() + 100) {
        throw e; // the user gave just this one
      }
    }
  }

  /// The words up to `end`, quotes taken off, escapes undone.
  private List<String> words(String end) {
    List<String> words = new ArrayList<>();
    while (at < text.length()) {
      char letter = text.charAt(at);
      if (end.indexOf(letter) >= 0) {
        at++;
        return words;
      }
      if (letter == '\'' || letter == '"') {
        words.add(quoted(letter));
      } else if (letter == '#' && end.equals(";")) {
        skipLine();
      } else if (continues()) {
        skipLine();
      } else if (Character.isWhitespace(letter)) {
        at++;
      } else {
        words.add(bareWord());
      }
    }
    return words;
  }

  private boolean continues() {
    return text.startsWith("\\\n", at) || text.startsWith("\\\r\n", at);
  }

  private String quoted(char quote) {
    StringBuilder word = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != quote) {
      boolean escape = text.charAt(at) == '\\' && at + 1 < text.length();
      at += escape ? 1 : 0;
      char letter = text.charAt(at);
      word.append(escape && letter == 't' ? '\t' : letter);
      at++;
    }
    at++;
    return word.toString();
  }

  private String bareWord() {
    int from = at;
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && text.charAt(at) != ';') {
      at++;
    }
    if (at == from && at < text.length()) {
      at++;
    }
    return text.substring(from, at);
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private void skipLine() {
    int end = text.indexOf('\n', at);
    at = end < 0 ? text.length() : end + 1;
  }
}
