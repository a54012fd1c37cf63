package org.evenkeel.forensics.report;

import java.util.List;
import org.evenkeel.forensics.investigation.Artifact;
import org.evenkeel.forensics.investigation.Gloss;

/// What intruders left behind in files and databases.
final class RemainsSection {
  private static final int MOST = 500;

  private RemainsSection() {}

  static void write(List<Artifact> artifacts, Html html) {
    if (artifacts.isEmpty()) {
      return;
    }
    html.open("section", "aria-labelledby", "remains");
    html.element("h2", "What they left behind", "id", "remains");
    html.open("ul");
    artifacts.stream().limit(MOST).forEach(artifact -> item(artifact, html));
    html.close("ul");
    if (artifacts.size() > MOST) {
      html.element("p", "And " + Words.count(artifacts.size() - MOST) + " more.", "class", "quiet");
    }
    html.close("section");
  }

  private static void item(Artifact artifact, Html html) {
    html.open("li").open("code").text(artifact.where()).close("code");
    html.element("p", Words.technique(artifact.kind()) + ". " + artifact.why());
    String since =
        artifact.firstSeen() == null
            ? ""
            : "bears the date " + Words.moment(artifact.firstSeen()) + " · ";
    String hash = artifact.sha256() == null ? "" : "SHA-256 " + artifact.sha256() + " · ";
    html.element(
        "p",
        since + hash + artifact.grade() + ": " + Gloss.grade(artifact.grade()),
        "class",
        "quiet");
    html.close("li");
  }
}
