package org.evenkeel.forensics.format.layout;

import java.util.ArrayList;
import java.util.List;

/// A line cut where blanks, bars, quotes and brackets stand. A word before an equals sign is the
/// name of what follows, and no part of it.
///
/// @param values what stands between
/// @param between what it was cut at; one more than there are values
record Pieces(List<String> values, List<String> between) {
  private static final String CUTS = " \t|;";

  Pieces {
    values = List.copyOf(values);
    between = List.copyOf(between);
  }

  static Pieces of(String line) {
    List<String> values = new ArrayList<>();
    List<String> between = new ArrayList<>();
    StringBuilder cut = new StringBuilder();
    int at = 0;
    while (at < line.length()) {
      char letter = line.charAt(at);
      boolean opens = letter == '"' || letter == '[';
      if (opens || CUTS.indexOf(letter) >= 0) {
        cut.append(letter);
        at++;
      }
      if (!opens && CUTS.indexOf(letter) >= 0) {
        continue;
      }
      int named = opens ? at : nameEnd(line, at);
      cut.append(line, at, named);
      at = named;
      int end = opens ? close(line, at, letter == '[' ? ']' : '"') : wordEnd(line, at);
      if (named < end || opens) {
        between.add(cut.toString());
        values.add(line.substring(at, end));
        cut.setLength(0);
      }
      at = end;
      if (opens && at < line.length()) {
        cut.append(line.charAt(at++));
      }
    }
    between.add(cut.toString());
    return new Pieces(values, between);
  }

  /// Behind the equals sign of a name that begins at `from`; `from` when there is none.
  private static int nameEnd(String line, int from) {
    int at = from;
    while (at < line.length() && (Character.isLetter(line.charAt(at)) || line.charAt(at) == '_')) {
      at++;
    }
    return at > from && at < line.length() && line.charAt(at) == '=' ? at + 1 : from;
  }

  private static int wordEnd(String line, int from) {
    int at = from;
    while (at < line.length() && CUTS.indexOf(line.charAt(at)) < 0 && line.charAt(at) != '"') {
      at++;
    }
    return at;
  }

  private static int close(String line, int from, char closing) {
    int at = from;
    while (at < line.length() && line.charAt(at) != closing) {
      at += line.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, line.length());
  }
}
