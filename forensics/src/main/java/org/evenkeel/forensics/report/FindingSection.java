package org.evenkeel.forensics.report;

import java.util.List;
import org.evenkeel.forensics.investigation.Finding;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Span;

/// The rules that fired, weightiest first, each with what it means and its lines.
final class FindingSection {
  private FindingSection() {}

  static void write(Investigation found, Html html, CitedLines cited) {
    if (found.findings().isEmpty()) {
      return;
    }
    html.open("section", "aria-labelledby", "findings");
    html.element("h2", "What was found, by weight", "id", "findings");
    for (Finding finding : found.findings()) {
      write(finding, html, cited);
    }
    html.close("section");
  }

  private static void write(Finding finding, Html html, CitedLines cited) {
    html.open("details", "class", "level-" + finding.rule().level());
    html.open("summary");
    html.element("span", finding.rule().level(), "class", "level");
    html.open("span").text(finding.rule().title()).close("span");
    html.element("span", Words.count(finding.count()) + " ×", "class", "count");
    html.close("summary");
    html.element("p", finding.rule().explanation());
    html.open("p").text(finding.success() ? "Shows success. " : "Shows attempts. ");
    Span seen = finding.seen();
    html.text(
        seen == null
            ? ""
            : "First " + Words.moment(seen.from()) + ", last " + Words.moment(seen.to()) + ". ");
    html.text(finding.actors().isEmpty() ? "" : "By " + String.join(", ", finding.actors()) + ". ");
    cited.link(html, finding.evidence());
    html.close("p");
    notes(finding.rule(), html);
    String attack = String.join(", ", finding.rule().attack());
    html.element(
        "p",
        "Rule " + finding.rule().id() + (attack.isEmpty() ? "" : " · ATT&CK " + attack),
        "class",
        "quiet");
    html.close("details");
  }

  /// An address without its `https://`: the page leads nowhere by itself.
  private static String place(String reference) {
    int scheme = reference.indexOf("://");
    return scheme < 0 ? reference : reference.substring(scheme + 3);
  }

  /// What else looks like it, and where to read on: what its author wrote beside the rule.
  private static void notes(Finding.RuleLabel rule, Html html) {
    if (!rule.alike().isEmpty()) {
      html.element("p", "It may be harmless:");
      html.open("ul");
      rule.alike().forEach(alike -> html.element("li", alike));
      html.close("ul");
    }
    if (!rule.references().isEmpty()) {
      List<String> places = rule.references().stream().map(FindingSection::place).toList();
      html.element("p", "To read on: " + String.join(" · ", places), "class", "quiet");
    }
  }
}
