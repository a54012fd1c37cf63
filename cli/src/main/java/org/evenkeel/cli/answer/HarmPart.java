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
    String what = Gloss.whose(exposure.category(), exposure.people());
    paper.item("-", Ink.BOLD, what + ": " + Gloss.reach(exposure.reach()));
    paper.detail(Ink.PLAIN, When.span(exposure.span()) + "; " + exposure.why() + ".");
    if (exposure.people().max() < 0) {
      paper.detail(Ink.PLAIN, "An order list would tell how many: --orders FILE.");
    }
    WayInPart.firstOf(paper, exposure.evidence());
  }

  private static void artifact(Paper paper, Artifact artifact) {
    paper.item("-", Ink.BOLD, artifact.where());
    paper.detail(Ink.PLAIN, Gloss.technique(artifact.kind()) + "; " + artifact.why());
    if (artifact.firstSeen() != null) {
      paper.detail(Ink.PLAIN, "There since " + When.at(artifact.firstSeen()) + " at the latest.");
    }
  }
}
