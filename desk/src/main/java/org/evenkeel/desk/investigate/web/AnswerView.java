package org.evenkeel.desk.investigate.web;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.investigation.EntryPoint;
import org.evenkeel.forensics.investigation.Gloss;
import org.evenkeel.forensics.investigation.HoleSentence;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// An investigation's document, as the page reads it.
public final class AnswerView {
  private final Part document;

  AnswerView(String document) {
    this.document = new Part(JsonMapper.shared().readTree(document));
  }

  /// What all evidence together says, in the owner's words.
  public String headline() {
    return switch (verdict()) {
      case "confirmed" -> "A break-in is confirmed";
      case "probable" -> "A break-in is probable";
      case "possible" -> "A break-in is possible";
      case "attempts-only" -> "Attempts, and no sign that one worked";
      default -> "Nothing suspicious in this evidence";
    };
  }

  /// The colour of the headline's mark.
  public String tone() {
    return switch (verdict()) {
      case "confirmed", "probable" -> "bad";
      case "possible", "attempts-only" -> "warn";
      default -> "good";
    };
  }

  private String verdict() {
    return document.text("verdict");
  }

  public String summary() {
    return document.text("summary");
  }

  /// A part of the document, to be asked for texts and lists.
  public Part part(String name) {
    return document.part(name);
  }

  public boolean has(String name) {
    return document.has(name);
  }

  /// The parts of a list, at most as many as anyone reads on one page.
  public List<Part> list(String name) {
    return document.list(name);
  }

  /// The parts of a list that show success; all of them where none does.
  public List<Part> shown(String name) {
    List<Part> proven = list(name).stream().filter(Part::showsSuccess).toList();
    return proven.isEmpty() ? list(name) : proven;
  }

  /// The parts of a list that would only hide those that show success.
  public List<Part> folded(String name) {
    List<Part> shown = shown(name);
    return list(name).stream().filter(each -> !shown.contains(each)).toList();
  }

  /// The timeline, attempts that follow each other without success taken together.
  public List<List<Part>> stretches() {
    List<List<Part>> stretches = new ArrayList<>();
    boolean attempts = false;
    for (Part moment : list("timeline")) {
      if (moment.showsSuccess() || !attempts) {
        stretches.add(new ArrayList<>());
      }
      stretches.getLast().add(moment);
      attempts = !moment.showsSuccess();
    }
    return stretches;
  }

  /// How they got in, as the trade and as the owner say it.
  public String wayIn() {
    String technique = part("entryPoint").text("technique");
    return technique.equals("unknown") ? "In a way this evidence does not show" : said(technique);
  }

  /// How sure the way in is, and apart from it the hole; empty where nothing can be said.
  public String hole() {
    if (!has("entryPoint")) {
      return "None that is shown. The attempts were aimed at these; see that each is mended.";
    }
    Part entry = part("entryPoint");
    EntryPoint.Technique technique =
        new EntryPoint.Technique(
            entry.text("technique"), List.of(), entry.text("method"), entry.text("path"));
    return HoleSentence.of(
        technique,
        entry.number("confidence"),
        part("vulnerability").list("candidates").stream().map(Part::candidate).toList());
  }

  /// A name of the document as people say it, at the beginning of a sentence.
  static String said(String name) {
    String text = Gloss.technique(name);
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /// Suspicious lines over time, null when there is no time to draw them over.
  public @Nullable ActivityView activity() {
    return part("activity").list("counts").size() > 1 ? ActivityView.of(part("activity")) : null;
  }

  /// How many parts of a list the page does not show.
  public int more(String name) {
    return Math.max(0, document.node().path(name).size() - Part.SHOWN);
  }
}
