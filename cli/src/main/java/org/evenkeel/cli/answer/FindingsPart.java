package org.evenkeel.cli.answer;

import java.util.List;
import java.util.Locale;
import org.evenkeel.forensics.investigation.Finding;
import org.evenkeel.forensics.investigation.Span;
import org.jspecify.annotations.Nullable;

/// What was found, weightiest first.
final class FindingsPart {
  private static final int MOST = 12;

  private FindingsPart() {}

  static void write(Paper paper, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    paper.heading(Count.of(findings.size(), "finding"));
    findings.stream().limit(MOST).forEach(finding -> finding(paper, finding));
    if (findings.size() > MOST) {
      String left = Count.of(findings.size() - MOST, "lesser finding");
      paper.blank();
      paper.text("and " + left + ", all of them in --json and --html.");
    }
  }

  private static void finding(Paper paper, Finding finding) {
    Finding.RuleLabel rule = finding.rule();
    paper.blank();
    paper.item(rule.level().toUpperCase(Locale.ROOT), ink(rule.level()), rule.title());
    String who = finding.actors().isEmpty() ? "" : ", by " + String.join(", ", finding.actors());
    String end = finding.success() ? ". It shows success." : ". No success shown.";
    String count = Count.of(finding.count(), "line");
    paper.detail(Ink.PLAIN, count + seen(finding) + who + end);
    if (!rule.explanation().isBlank()) {
      paper.detail(Ink.PLAIN, rule.explanation());
    }
    WayInPart.firstOf(paper, finding.evidence());
  }

  private static String seen(Finding finding) {
    @Nullable Span seen = finding.seen();
    return seen == null ? ", without a time" : ", " + When.span(seen);
  }

  private static Ink ink(String level) {
    return switch (level) {
      case "critical" -> Ink.ALARM;
      case "high" -> Ink.WARNING;
      default -> Ink.BOLD;
    };
  }
}
