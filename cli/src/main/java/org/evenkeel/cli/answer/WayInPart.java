package org.evenkeel.cli.answer;

import java.util.List;
import org.evenkeel.forensics.investigation.Candidate;
import org.evenkeel.forensics.investigation.Citation;
import org.evenkeel.forensics.investigation.EntryPoint;
import org.evenkeel.forensics.investigation.Gloss;
import org.evenkeel.forensics.investigation.HoleSentence;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;

/// How they got in, and through which hole.
final class WayInPart {
  private static final int CITED = 2;
  private static final String HIDDEN = "Not known: no line shows it, only what came after.";

  private WayInPart() {}

  static void write(Paper paper, Investigation found) {
    EntryPoint entry = found.answer().entryPoint();
    List<Candidate> holes = found.answer().vulnerabilities();
    if (entry != null) {
      paper.heading("How they got in");
      entry(paper, entry);
    } else if (found.verdict().compareTo(Verdict.POSSIBLE) >= 0) {
      paper.heading("How they got in");
      paper.text("Not known: the evidence does not show it.");
    }
    if (entry == null) {
      aims(paper, holes);
      return;
    }
    paper.heading("Through which hole");
    String sentence = HoleSentence.of(entry, holes);
    if (!sentence.isEmpty()) {
      paper.text(sentence);
    }
    HoleSentence.besides(entry, holes).forEach(hole -> hole(paper, hole));
    if (holes.isEmpty()) {
      paper.text("Not known: nothing in the evidence names it.");
    }
  }

  private static void aims(Paper paper, List<Candidate> holes) {
    if (!holes.isEmpty()) {
      paper.heading("What the attempts were aimed at");
      paper.text("Nothing shows that one worked. See that each of these is mended.");
      for (Candidate hole : holes) {
        paper.item("-", Ink.PLAIN, name(hole));
        paper.detail(Ink.PLAIN, hole.why() + ".");
      }
    }
  }

  private static void entry(Paper paper, EntryPoint entry) {
    EntryPoint.Technique technique = entry.technique();
    boolean known = !technique.name().equals("unknown");
    paper.text(known ? "By " + Gloss.technique(technique.name()) + '.' : HIDDEN);
    if (!technique.path().isEmpty()) {
      paper.text("The request: " + technique.method() + ' ' + technique.path());
    }
    String when = (entry.atOrBefore() ? "At or before " : "On ") + When.at(entry.at());
    String sure = known ? ' ' + Gloss.sureness(entry.confidence()) + '.' : "";
    paper.text(when + ", by " + entry.actor() + '.' + sure);
    entry.evidence().stream().limit(CITED).forEach(paper::cited);
    for (EntryPoint.Alternative other : entry.alternatives()) {
      paper.item("or", Ink.PLAIN, Gloss.technique(other.technique()) + ": " + other.why());
      paper.detail(Ink.PLAIN, Gloss.sureness(other.confidence()));
    }
  }

  private static void hole(Paper paper, Candidate hole) {
    paper.item("-", Ink.PLAIN, name(hole));
    paper.detail(Ink.PLAIN, Gloss.sureness(hole.confidence()) + "; " + hole.why());
  }

  private static String name(Candidate hole) {
    String id = Gloss.technique(hole.id());
    boolean same = hole.component().isEmpty() || hole.component().equals(hole.id());
    return same ? id : id + ", " + hole.component();
  }

  /// The first line that a claim rests on, if it has one.
  static void firstOf(Paper paper, List<Citation> evidence) {
    evidence.stream().limit(1).forEach(paper::cited);
  }
}
