package org.evenkeel.forensics.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;

/// Writes HTML, element by element. Text and attributes are made inert on their way out; there is
/// no way to write markup from a value.
final class Html {
  /// Elements that text flows around, where a line break would show as a blank.
  private static final Set<String> INLINE = Set.of("strong", "code", "span", "a", "time");

  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  /// Opens an element. `attributes` are names and values in turn; names are ours.
  Html open(String tag, String... attributes) {
    raw("<").raw(tag);
    for (int at = 0; at < attributes.length; at += 2) {
      raw(" ").raw(attributes[at]).raw("=\"").text(attributes[at + 1]).raw("\"");
    }
    return raw(">");
  }

  Html close(String tag) {
    return raw("</").raw(tag).raw(INLINE.contains(tag) ? ">" : ">\n");
  }

  /// A whole element that holds only text.
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /// Text of anyone, the attacker included: markup is escaped, and characters that act on a screen
  /// or turn text around are written out.
  Html text(String text) {
    for (int at = 0; at < text.length(); ) {
      int letter = text.codePointAt(at);
      raw(inert(letter));
      at += Character.charCount(letter);
    }
    return this;
  }

  /// Markup of ours; never a value.
  Html raw(String markup) {
    try {
      out.write(markup);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private static String inert(int letter) {
    return switch (letter) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case '\t' -> " ";
      default -> visible(letter) ? Character.toString(letter) : "\\u{%x}".formatted(letter);
    };
  }

  private static boolean visible(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
