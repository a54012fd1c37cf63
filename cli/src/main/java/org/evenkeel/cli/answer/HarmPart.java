package org.evenkeel.cli.answer;

import java.util.ArrayList;
import java.util.List;
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
      exposures(paper, harm.exposure());
    }
    RecoveredPart.write(paper, harm);
    if (!harm.artifacts().isEmpty()) {
      paper.heading("What they left behind");
      harm.artifacts().forEach(artifact -> artifact(paper, artifact));
    }
  }

  private static void exposures(Paper paper, List<Exposure> all) {
    List<Exposure> told = new ArrayList<>();
    for (Exposure exposure : all) {
      paper.item("-", Ink.BOLD, name(exposure) + ": " + Gloss.reach(exposure.reach()));
      told.stream()
          .filter(other -> isAlike(other, exposure))
          .findFirst()
          .ifPresentOrElse(
              other -> paper.detail(Ink.PLAIN, "As above: " + Gloss.data(other.category()) + "."),
              () -> reason(paper, exposure));
      told.add(exposure);
    }
    if (all.stream().anyMatch(exposure -> exposure.people().max() < 0)) {
      paper.text("An order list would tell how many people: --orders FILE.");
    }
  }

  private static void reason(Paper paper, Exposure exposure) {
    paper.detail(Ink.PLAIN, When.span(exposure.span()) + "; " + exposure.why() + ".");
    WayInPart.firstOf(paper, exposure.evidence());
  }

  /// Whether one reason stands for both, at the same time and by the same lines.
  private static boolean isAlike(Exposure one, Exposure other) {
    return one.why().equals(other.why())
        && one.span().equals(other.span())
        && one.evidence().equals(other.evidence());
  }

  private static String name(Exposure exposure) {
    return Gloss.whose(exposure.category(), exposure.people());
  }

  private static void artifact(Paper paper, Artifact artifact) {
    paper.item("-", Ink.BOLD, artifact.where());
    paper.detail(Ink.PLAIN, Gloss.technique(artifact.kind()) + "; " + artifact.why());
    if (artifact.firstSeen() != null) {
      paper.detail(Ink.PLAIN, "There since " + When.at(artifact.firstSeen()) + " at the latest.");
    }
  }
}
