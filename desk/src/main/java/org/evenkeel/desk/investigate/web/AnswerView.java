package org.evenkeel.desk.investigate.web;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An investigation's document, as the page reads it.
public final class AnswerView {
  private static final int SHOWN = 200;
  private final JsonNode document;

  AnswerView(String document) {
    this.document = JsonMapper.shared().readTree(document);
  }

  /// What all evidence together says, in the owner's words.
  public String headline() {
    return switch (text("verdict")) {
      case "confirmed" -> "A break-in is confirmed";
      case "probable" -> "A break-in is probable";
      case "possible" -> "A break-in is possible";
      case "attempts-only" -> "Attempts, and no sign that one worked";
      default -> "Nothing suspicious in this evidence";
    };
  }

  /// The colour of the headline's mark.
  public String tone() {
    return switch (text("verdict")) {
      case "confirmed", "probable" -> "bad";
      case "possible", "attempts-only" -> "warn";
      default -> "good";
    };
  }

  public String summary() {
    return text("summary");
  }

  private String text(String name) {
    return document.path(name).asString("");
  }

  /// A part of the document by its names, to be asked for texts and lists.
  public Part part(String... names) {
    JsonNode node = document;
    for (String name : names) {
      node = node.path(name);
    }
    return new Part(node);
  }

  public boolean has(String name) {
    JsonNode node = document.path(name);
    return !node.isMissingNode() && !node.isNull() && (!node.isArray() || !node.isEmpty());
  }

  /// The parts of a list, at most as many as anyone reads on one page.
  public List<Part> list(String... names) {
    return part(names).list();
  }

  /// A part of the document. What is not there is empty.
  public record Part(JsonNode node) {
    public String text(String name) {
      JsonNode found = node.path(name);
      return found.isContainer() || found.isNull() ? "" : found.asString("");
    }

    /// A share between 0 and 1 as a whole number of hundredths.
    public String percent(String name) {
      return Math.round(node.path(name).asDouble(0) * 100) + " %";
    }

    public boolean is(String name) {
      return node.path(name).asBoolean(false);
    }

    public String self() {
      return node.asString("");
    }

    public Part part(String name) {
      return new Part(node.path(name));
    }

    public boolean isThere() {
      return !node.isMissingNode() && !node.isNull();
    }

    public List<Part> list(String name) {
      return new Part(node.path(name)).list();
    }

    /// A list of texts, with commas.
    public String texts(String name) {
      return String.join(", ", list(name).stream().map(Part::self).toList());
    }

    List<Part> list() {
      List<Part> parts = new ArrayList<>();
      for (JsonNode each : node) {
        if (parts.size() < SHOWN) {
          parts.add(new Part(each));
        }
      }
      return parts;
    }
  }
}
