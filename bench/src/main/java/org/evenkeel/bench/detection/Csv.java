package org.evenkeel.bench.detection;

import java.util.ArrayList;
import java.util.List;

/// Rows of a CSV file (RFC 4180): quotes around fields, doubled inside, line breaks kept.
final class Csv {
  private Csv() {}

  static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (quoted) {
        boolean doubled = letter == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
        quoted = letter != '"' || doubled;
        at += doubled ? 1 : 0;
        field.append(quoted ? String.valueOf(letter) : "");
      } else if (letter == '"') {
        quoted = true;
      } else if (letter == ',' || letter == '\n') {
        row.add(field.toString().strip());
        field.setLength(0);
        if (letter == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        field.append(letter);
      }
    }
    return rows;
  }
}
