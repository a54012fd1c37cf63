package org.evenkeel.cli.answer;

import org.evenkeel.forensics.investigation.Artifact;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Gloss;
import org.evenkeel.forensics.investigation.Investigation;

/// What may have been taken, and what was left behind.
final class HarmPart {
  private HarmPart() {}

  static void write(Paper paper, Investigation.Harm harm) {
    if (!harm.exposure().isEmpty()) {
      paper.heading("What they may have seen or taken");
      harm.exposure().forEach(exposure -> exposure(paper, exposure));
    }
    RecoveredPart.write(paper, harm);
    if (!harm.artifacts().isEmpty()) {
      paper.heading("What they left behind");
      harm.artifacts().forEach(artifact -> artifact(paper, artifact));
    }
  }

  private static void exposure(Paper paper, Exposure exposure) {
    String what = exposure.category() + " of " + people(exposure.people());
    paper.item("-", Ink.BOLD, what + ": " + Gloss.reach(exposure.reach()));
    paper.detail(Ink.PLAIN, When.span(exposure.span()) + "; " + exposure.why());
    WayInPart.firstOf(paper, exposure.evidence());
  }

  private static String people(Exposure.People people) {
    if (people.max() < 0) {
      String least =
          people.min() > 0 ? "at least " + Count.of(people.min()) : "nobody knows how many";
      return least + " people (an order list would tell: --orders)";
    }
    if (people.min() == people.max()) {
      return Count.of(people.best()) + (people.best() == 1 ? " person" : " people");
    }
    String bounds = Count.of(people.min()) + " at least, " + Count.of(people.max()) + " at most";
    return "about " + Count.of(people.best()) + " people (" + bounds + ")";
  }

  private static void artifact(Paper paper, Artifact artifact) {
    paper.item("-", Ink.BOLD, artifact.where());
    paper.detail(Ink.PLAIN, Gloss.technique(artifact.kind()) + "; " + artifact.why());
    if (artifact.firstSeen() != null) {
      paper.detail(Ink.PLAIN, "There since " + When.at(artifact.firstSeen()) + " at the latest.");
    }
  }
}
