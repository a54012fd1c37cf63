package org.evenkeel.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The part of a document that a measurement writes, between two marks.
final class Marked {
  static final String BEGIN = "<!-- begin speed -->\n";
  static final String END = "<!-- end speed -->\n";

  private Marked() {}

  /// Replaces what stands between the marks of `document` by `tables`.
  ///
  /// @throws IllegalArgumentException when it has no marks
  static void replace(Path document, String tables) throws IOException {
    String text = Files.readString(document);
    int from = text.indexOf(BEGIN);
    int to = text.indexOf(END);
    if (from < 0 || to < from) {
      throw new IllegalArgumentException(
          document + " has no lines " + BEGIN.strip() + " and " + END.strip());
    }
    Files.writeString(
        document, text.substring(0, from + BEGIN.length()) + "\n" + tables + text.substring(to));
  }
}
