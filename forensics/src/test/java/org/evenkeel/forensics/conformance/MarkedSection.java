package org.evenkeel.forensics.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A part of a document that a program writes, between two comments that name it.
record MarkedSection(Path document, String name) {
  /// What stands there now.
  String read() throws IOException {
    String text = Files.readString(document);
    return text.substring(begin(text), end(text)).strip();
  }

  void write(String content) throws IOException {
    String text = Files.readString(document);
    String before = text.substring(0, begin(text));
    String after = text.substring(end(text));
    Files.writeString(document, before + "\n" + content.strip() + "\n" + after);
  }

  private int begin(String text) {
    String mark = "<!-- begin " + name + " -->\n";
    return found(text.indexOf(mark), mark) + mark.length();
  }

  private int end(String text) {
    String mark = "<!-- end " + name + " -->";
    return found(text.indexOf(mark), mark);
  }

  private int found(int at, String mark) {
    if (at < 0) {
      throw new IllegalStateException(document + " has no " + mark.strip());
    }
    return at;
  }
}
