package org.evenkeel.bench.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The part of a document between two markers, which a measurement may replace.
final class Section {
  private static final String BEGIN = "<!-- stories: begin -->";
  private static final String END = "<!-- stories: end -->";

  private Section() {}

  static void write(Path file, String command, String table) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(file + " lacks the markers " + BEGIN + " and " + END);
    }
    String section = "\n\n```sh\n" + command + "\n```\n\n" + table + "\n";
    Files.writeString(
        file,
        text.substring(0, begin + BEGIN.length()) + section + text.substring(end),
        StandardCharsets.UTF_8);
  }
}
