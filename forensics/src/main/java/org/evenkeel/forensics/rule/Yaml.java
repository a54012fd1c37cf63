package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads YAML that strangers wrote into what it says. Each document stands for itself: what is
/// wrong with one spoils no other. No object is ever made of it.
final class Yaml {
  /// How many letters a file may have.
  static final int MOST_LETTERS = 1 << 20;

  private static final int MOST_DOCUMENTS = 10_000;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(2 * MOST_LETTERS).build();

  private Yaml() {}

  /// The documents of a file, empty ones left out.
  ///
  /// @param broken is told of each document that is no YAML, or more than is borne
  /// @throws RuleException when there is too much of it
  static List<Said> documents(String text, Consumer<RuleException> broken) {
    if (text.length() > MOST_LETTERS) {
      throw new RuleException(
          "has "
              + text.length()
              + " letters, and "
              + MOST_LETTERS
              + " are borne; split it into several files",
          1);
    }
    List<Said> documents = new ArrayList<>();
    int line = 0;
    for (String document : split(text)) {
      try {
        document(document, line).ifPresent(documents::add);
      } catch (RuleException e) {
        broken.accept(e);
      }
      line += Math.toIntExact(document.chars().filter(letter -> letter == '\n').count());
    }
    return documents;
  }

  /// The text, cut before each line that begins with three dashes; nothing but a new document can.
  private static List<String> split(String text) {
    List<String> documents = new ArrayList<>();
    int from = 0;
    int at = text.indexOf("\n---");
    while (at >= 0) {
      int end = at + 4;
      if (end == text.length() || Character.isWhitespace(text.charAt(end))) {
        documents.add(text.substring(from, at + 1));
        from = at + 1;
      }
      at = text.indexOf("\n---", end - 1);
    }
    documents.add(text.substring(from));
    if (documents.size() > MOST_DOCUMENTS) {
      throw new RuleException(
          "has more than " + MOST_DOCUMENTS + " documents; split it into several files", 1);
    }
    return documents;
  }

  /// Says which YAML it is, which the next document does not need.
  private static boolean isDirective(String document) {
    return document.startsWith("%YAML ") && document.indexOf('\n') == document.length() - 1;
  }

  /// @param before how many lines of the file stand before it
  private static Optional<Said> document(String text, int before) {
    if (isDirective(text)) {
      return Optional.empty();
    }
    try {
      return new SaidComposer(new Parse(SETTINGS).parseString(text).iterator(), before)
          .document()
          .filter(said -> !Said.isNothing(said));
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().orElse(null);
      throw mark == null
          ? new RuleException("is not valid YAML: " + e.getProblem(), before + 1)
          : new RuleException(
              "is not valid YAML: " + e.getProblem(),
              before + mark.getLine() + 1,
              mark.getColumn() + 1);
    } catch (YamlEngineException e) {
      throw new RuleException("is not valid YAML: " + e.getMessage(), before + 1);
    }
  }
}
