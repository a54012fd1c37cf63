package org.evenkeel.cli.duty;

import org.evenkeel.cli.answer.Ink;
import org.evenkeel.cli.answer.SafeText;

/// Lines that fit a screen; what goes in is made inert first.
final class Wrapped {
  private final StringBuilder text = new StringBuilder();
  private final int columns;
  private final boolean colour;
  private final boolean unicode;

  Wrapped(int columns, boolean colour, boolean unicode) {
    this.columns = Math.clamp(columns, 40, 110);
    this.colour = colour;
    this.unicode = unicode;
  }

  /// A sentence, wrapped and indented.
  void line(int indent, Ink ink, String sentence) {
    String margin = " ".repeat(indent);
    StringBuilder line = new StringBuilder();
    for (String word : SafeText.prose(sentence, unicode).split(" ")) {
      if (!line.isEmpty() && indent + line.length() + 1 + word.length() > columns) {
        end(margin, ink, line);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    end(margin, ink, line);
  }

  private void end(String margin, Ink ink, StringBuilder line) {
    text.append(margin).append(ink.on(line.toString(), colour)).append(System.lineSeparator());
    line.setLength(0);
  }

  void gap() {
    text.append(System.lineSeparator());
  }

  String text() {
    return text.toString();
  }
}
