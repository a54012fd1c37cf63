package org.evenkeel.forensics.report;

import java.util.List;
import org.evenkeel.forensics.investigation.Clock;
import org.evenkeel.forensics.investigation.Coverage;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.SourceReport;
import org.evenkeel.forensics.investigation.Span;
import org.evenkeel.forensics.investigation.Unjudged;

/// What the answer rests on: every source with its hash, what was left out, and the holes.
final class CoverageSection {
  private CoverageSection() {}

  static void write(Investigation found, Html html) {
    Coverage coverage = found.coverage();
    html.open("section", "aria-labelledby", "coverage");
    html.element("h2", "What this rests on", "id", "coverage");
    html.element("p", found.scene().platform().sentence());
    for (SourceReport source : coverage.sources()) {
      write(source, html);
    }
    list(html, "Left out", coverage.refused().stream().map(CoverageSection::words).toList());
    list(html, "Gaps", coverage.gaps().stream().map(CoverageSection::words).toList());
    coverage
        .completeness()
        .ifPresent(orders -> list(html, "Completeness", List.of(orders.sentence())));
    list(html, "Clocks", coverage.clocks().stream().map(Clock::sentence).toList());
    list(html, "Not judged", coverage.unjudged().stream().map(Unjudged::sentence).toList());
    list(html, "What did not work", found.problems());
    html.close("section");
  }

  private static void write(SourceReport source, Html html) {
    html.open("div", "class", "source");
    html.element("h3", source.path());
    Span span = source.span();
    html.element(
        "p",
        "Format "
            + source.format()
            + ", "
            + Words.plural(source.lines().total(), "line")
            + ", "
            + Words.count(source.lines().unreadable())
            + " unreadable"
            + (source.cutShort() ? ", cut short" : "")
            + (span == null
                ? ""
                : ", " + Words.moment(span.from()) + " to " + Words.moment(span.to())));
    source.notes().forEach(note -> html.element("p", note));
    html.open("p", "class", "quiet").text("SHA-256 ").element("code", source.sha256()).close("p");
    if (!source.lines().samples().isEmpty()) {
      html.open("details").element("summary", "Unreadable lines, for example");
      source
          .lines()
          .samples()
          .forEach(
              line -> {
                html.element(
                    "p", "Line " + line.line() + ", byte " + line.offset(), "class", "quiet");
                html.open("pre").element("code", line.text()).close("pre");
              });
      html.close("details");
    }
    html.close("div");
  }

  private static void list(Html html, String title, List<String> entries) {
    if (entries.isEmpty()) {
      return;
    }
    html.element("h3", title);
    html.open("ul");
    entries.forEach(entry -> html.element("li", entry));
    html.close("ul");
  }

  private static String words(Coverage.Refused refused) {
    return refused.path() + ": " + refused.why();
  }

  private static String words(Coverage.Gap gap) {
    return Words.moment(gap.span().from())
        + " to "
        + Words.moment(gap.span().to())
        + ": "
        + gap.why();
  }
}
