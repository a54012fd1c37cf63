package org.evenkeel.forensics.report;

import java.time.Duration;
import java.util.List;
import org.evenkeel.forensics.investigation.Actor;
import org.evenkeel.forensics.investigation.Answer;
import org.evenkeel.forensics.investigation.Candidate;
import org.evenkeel.forensics.investigation.EntryPoint;
import org.evenkeel.forensics.investigation.Gloss;
import org.evenkeel.forensics.investigation.HoleSentence;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Statement;

/// The owner's questions, each with its answer, and what to do first.
final class AnswerSection {
  private final Html html;
  private final CitedLines cited;

  private AnswerSection(Html html, CitedLines cited) {
    this.html = html;
    this.cited = cited;
  }

  static void write(Investigation found, Html html, CitedLines cited) {
    AnswerSection section = new AnswerSection(html, cited);
    Answer answer = found.answer();
    section.steps(answer.firstSteps());
    section.story(answer.story());
    if (answer.entryPoint() != null) {
      html.open("section", "aria-labelledby", "questions");
      html.element("h2", "What happened", "id", "questions");
      html.open("dl", "class", "questions");
      section.wayIn(answer.entryPoint());
      section.weakness(answer);
      section.duration(answer);
      section.who(found.scene().actors(), answer.entryPoint().actor());
      html.close("dl");
      html.close("section");
    } else if (!answer.vulnerabilities().isEmpty()) {
      html.open("section", "aria-labelledby", "aims");
      html.element("h2", "What the attempts were aimed at", "id", "aims");
      html.element("p", "Nothing shows that one worked. See that each of these is mended.");
      section.candidates(answer.vulnerabilities(), false);
      html.close("section");
    }
  }

  /// What the evidence does not show, and how to find out.
  static void writeUnknown(Investigation found, Html html, CitedLines cited) {
    new AnswerSection(html, cited).unknown(found.answer().unknown());
  }

  private void steps(List<String> steps) {
    html.open("section", "class", "steps", "aria-labelledby", "steps");
    html.element("h2", "What to do first", "id", "steps");
    html.open("ol");
    steps.forEach(step -> html.element("li", step));
    html.close("ol");
    html.close("section");
  }

  private void story(List<Statement> story) {
    if (story.isEmpty()) {
      return;
    }
    html.open("section", "aria-labelledby", "story");
    html.element("h2", "The story", "id", "story");
    html.open("ol");
    for (Statement statement : story) {
      html.open("li").text(statement.text());
      cited.link(html, statement.evidence());
      html.close("li");
    }
    html.close("ol");
    html.close("section");
  }

  private void wayIn(EntryPoint entry) {
    html.element("dt", "How did they get in?");
    html.open("dd");
    EntryPoint.Technique technique = entry.technique();
    html.open("p").open("strong").text(Words.technique(technique.name())).close("strong");
    if (!technique.path().isEmpty()) {
      html.text(", at ").open("code").text(technique.method() + " " + technique.path());
      html.close("code");
    }
    html.text(", " + (entry.atOrBefore() ? "at or before " : "") + Words.moment(entry.at()));
    boolean known = !technique.name().equals("unknown");
    html.text(known ? ". " + Gloss.sureness(entry.confidence()) + "." : ".");
    cited.link(html, entry.evidence());
    html.close("p");
    if (!entry.alternatives().isEmpty()) {
      String lead = known ? "It could also have been:" : "It may have been one of these:";
      html.element("p", lead, "class", "quiet");
      html.open("ul");
      for (EntryPoint.Alternative other : entry.alternatives()) {
        html.element("li", other.why() + " (" + Gloss.sureness(other.confidence()) + ")");
      }
      html.close("ul");
    }
    html.close("dd");
  }

  private void weakness(Answer answer) {
    List<Candidate> candidates = answer.vulnerabilities();
    html.element("dt", "Through which hole?");
    html.open("dd");
    if (candidates.isEmpty()) {
      html.element("p", "Undetermined: the evidence does not show which.");
    }
    String sentence = HoleSentence.of(answer.entryPoint(), candidates);
    if (!sentence.isEmpty()) {
      html.element("p", sentence);
    }
    candidates(HoleSentence.besides(answer.entryPoint(), candidates), true);
    html.close("dd");
  }

  private void candidates(List<Candidate> candidates, boolean sure) {
    html.open("ul");
    for (Candidate candidate : candidates) {
      html.open("li").element("strong", Words.technique(candidate.id()));
      String where = candidate.component();
      html.text(where.isEmpty() || where.equals(candidate.id()) ? "" : " at " + where);
      html.text(sure ? " (" + Gloss.sureness(candidate.confidence()) + ")" : "");
      html.text(". " + candidate.why() + ".").close("li");
    }
    html.close("ul");
  }

  private void duration(Answer answer) {
    org.evenkeel.forensics.investigation.Duration duration = answer.duration();
    html.element("dt", "For how long?");
    if (duration == null) {
      html.element("dd", "Undetermined: the lines bear no times.");
      return;
    }
    Duration length = Duration.between(duration.firstAccess(), duration.lastActivity());
    html.element(
        "dd",
        (duration.atOrBefore() ? "At or before " : "From ")
            + Words.moment(duration.firstAccess())
            + " until "
            + Words.moment(duration.lastActivity())
            + ", "
            + (duration.atOrBefore() ? "at least " : "")
            + Words.length(length)
            + ". "
            + (duration.ongoing() ? "Nothing shows that the access has ended." : ""));
  }

  private void who(List<Actor> actors, String id) {
    html.element("dt", "Who?");
    actors.stream()
        .filter(actor -> actor.id().equals(id))
        .forEach(
            actor ->
                html.element(
                    "dd",
                    actor.id()
                        + (actor.addresses().isEmpty() ? "" : ", from ")
                        + String.join(", ", actor.addresses())
                        + ": "
                        + Words.plural(actor.requests(), "line")
                        + ". An address is not a person: it can be borrowed, shared or taken"
                        + " over."));
  }

  private void unknown(List<String> unknown) {
    html.open("section", "aria-labelledby", "unknown");
    html.element("h2", "What is not known, and why", "id", "unknown");
    html.open("ul");
    unknown.forEach(each -> html.element("li", each));
    html.close("ul");
    html.close("section");
  }
}
