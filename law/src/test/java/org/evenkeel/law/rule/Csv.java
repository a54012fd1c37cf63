package org.evenkeel.law.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Comma-separated values with quotes, as RFC 4180 has them.
final class Csv {
  private Csv() {}

  /// Each row by the names of the first one.
  static List<Map<String, String>> read(String text) {
    List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '"') {
        boolean twice = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
        value.append(twice ? "\"" : "");
        quoted = twice || !quoted;
        at += twice ? 1 : 0;
      } else if (!quoted && (letter == ',' || letter == '\n')) {
        rows.getLast().add(value.toString().replace("\r", ""));
        value.setLength(0);
        if (letter == '\n') {
          rows.add(new ArrayList<>());
        }
      } else {
        value.append(letter);
      }
    }
    return byName(rows);
  }

  private static List<Map<String, String>> byName(List<List<String>> rows) {
    List<Map<String, String>> named = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() == rows.getFirst().size()) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int at = 0; at < row.size(); at++) {
          values.put(rows.getFirst().get(at), row.get(at));
        }
        named.add(values);
      }
    }
    return named;
  }
}
