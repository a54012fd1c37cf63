package org.evenkeel.desk.investigate.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenkeel.forensics.investigation.Candidate;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Gloss;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import tools.jackson.databind.JsonNode;

/// A part of an investigation's document. What is not there is empty.
public record Part(JsonNode node) {
  /// As many parts of a list as anyone reads on one page.
  static final int SHOWN = 200;

  public String text(String name) {
    JsonNode found = node.path(name);
    return found.isContainer() || found.isNull() ? "" : found.asString("");
  }

  /// A whole number with its thousands apart.
  public String count(String name) {
    return String.format(Locale.ENGLISH, "%,d", node.path(name).asLong(0));
  }

  /// `87 % sure: probable`.
  public String sureness() {
    return Gloss.sureness(number("confidence"));
  }

  double number(String name) {
    return node.path(name).asDouble(0);
  }

  Candidate candidate() {
    return new Candidate(text("id"), text("component"), number("confidence"), text("why"));
  }

  public boolean is(String name) {
    return node.path(name).asBoolean(false);
  }

  public boolean has(String name) {
    JsonNode found = node.path(name);
    return !found.isMissingNode() && !found.isNull() && !(found.isContainer() && found.isEmpty());
  }

  public String self() {
    return node.asString("");
  }

  public Part part(String name) {
    return new Part(node.path(name));
  }

  public List<Part> list(String name) {
    return part(name).items();
  }

  /// The parts of this part, when it is a list.
  public List<Part> items() {
    List<Part> parts = new ArrayList<>();
    for (JsonNode each : node) {
      if (parts.size() < SHOWN) {
        parts.add(new Part(each));
      }
    }
    return parts;
  }

  /// A list of texts, with commas.
  public String texts(String name) {
    return String.join(", ", list(name).stream().map(Part::self).toList());
  }

  /// A technique, weakness or kind of remains as people say it.
  public String said(String name) {
    return AnswerView.said(text(name));
  }

  /// Whether it tells of success: by its grade, or by its own word.
  public boolean showsSuccess() {
    return has("grade") ? Grade.valueOf(text("grade")).atLeast(Grade.E3) : is("success");
  }

  /// What the grade of this part means.
  public String grade() {
    return Gloss.grade(Grade.valueOf(text("grade")));
  }

  public String phase() {
    return Gloss.phase(phase(text("phase")));
  }

  public String phases() {
    return String.join(", ", list("phases").stream().map(each -> doing(each.self())).toList());
  }

  private static String doing(String name) {
    return Gloss.phase(phase(name));
  }

  private static Phase phase(String name) {
    return Phase.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /// How far data got.
  public String reach() {
    return Gloss.reach(text("reach"));
  }

  /// Which data of how many people.
  public String whose() {
    JsonNode people = part("people").node();
    return Gloss.whose(
        text("category"),
        new Exposure.People(
            people.path("min").asLong(0),
            people.path("best").asLong(-1),
            people.path("max").asLong(-1)));
  }

  /// Colour of a finding's level.
  public String tone() {
    return switch (text("level")) {
      case "critical", "high" -> "bad";
      case "medium" -> "warn";
      default -> "";
    };
  }
}
