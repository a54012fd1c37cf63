package org.evenkeel.forensics.payload;

import java.util.ArrayList;
import java.util.List;

/// The texts in quotes of a document of JSON or a query of GraphQL, which stand in addresses of
/// many stores. Each is a value of its own.
final class JsonTexts {
  private static final int MOST = 60;

  private JsonTexts() {}

  /// Empty when `text` is no such document: it has to begin and end with its brackets and close all
  /// quotes that it opens.
  static List<String> of(String text) {
    String document = text.strip();
    if (document.length() < 4 || !isEnclosed(document)) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    int open = document.indexOf('"');
    while (open >= 0) {
      int close = close(document, open + 1);
      if (close < 0) {
        return List.of();
      }
      if (texts.size() < MOST) {
        texts.add(document.substring(open + 1, close));
      }
      open = document.indexOf('"', close + 1);
    }
    return texts;
  }

  private static boolean isEnclosed(String document) {
    char last = document.charAt(document.length() - 1);
    boolean json = document.charAt(0) == '{' || document.charAt(0) == '[';
    boolean query = document.startsWith("query") || document.startsWith("mutation");
    return (json || query) && (last == '}' || last == ']');
  }

  private static int close(String document, int from) {
    int at = from;
    while (at < document.length()) {
      if (document.charAt(at) == '"') {
        return at;
      }
      at += document.charAt(at) == '\\' ? 2 : 1;
    }
    return -1;
  }
}
