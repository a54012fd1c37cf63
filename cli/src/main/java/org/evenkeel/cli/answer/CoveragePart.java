package org.evenkeel.cli.answer;

import java.util.List;
import java.util.function.Consumer;
import org.evenkeel.forensics.investigation.Coverage;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.SourceReport;

/// What the answer rests on, where it is blind, and what did not work.
final class CoveragePart {
  private static final int MOST = 10;

  private CoveragePart() {}

  static void write(Paper paper, Investigation found) {
    Coverage coverage = found.coverage();
    paper.heading("What this rests on");
    paper.text(sum(coverage));
    paper.text(found.scene().platform().sentence());
    few(paper, coverage.sources(), "source", source -> source(paper, source));
    if (!coverage.gaps().isEmpty()) {
      paper.heading("Where it is blind");
      few(paper, coverage.gaps(), "gap", gap -> gap(paper, gap));
    }
    if (!coverage.refused().isEmpty()) {
      paper.heading("What was left out");
      few(paper, coverage.refused(), "path", left -> left(paper, left));
    }
    coverage.completeness().ifPresent(orders -> paper.text(orders.sentence()));
    if (!coverage.clocks().isEmpty()) {
      paper.heading("How its clocks stand");
      few(paper, coverage.clocks(), "clock", each -> item(paper, each.sentence()));
    }
    if (!coverage.unjudged().isEmpty()) {
      paper.heading("What could not be judged");
      few(paper, coverage.unjudged(), "part", each -> item(paper, each.sentence()));
    }
    if (!found.problems().isEmpty()) {
      paper.heading("What did not work");
      few(paper, found.problems(), "problem", each -> item(paper, each));
    }
  }

  private static String sum(Coverage coverage) {
    if (coverage.sources().isEmpty()) {
      return "Nothing: no source could be read.";
    }
    String sources = Count.of(coverage.sources().size(), "source");
    String lines = Count.of(coverage.lines(), "line");
    String unreadable =
        coverage.unreadable() == 0
            ? "all of them understood"
            : Count.of(coverage.unreadable()) + " not understood";
    String span = coverage.span() == null ? "" : ", " + When.span(coverage.span());
    return sources + ", " + lines + ", " + unreadable + span + '.';
  }

  private static void source(Paper paper, SourceReport source) {
    paper.item("-", Ink.PLAIN, source.path().equals("-") ? "standard input" : source.path());
    SourceReport.Lines lines = source.lines();
    String unreadable =
        lines.unreadable() == 0 ? "" : ", " + Count.of(lines.unreadable()) + " not understood";
    String format =
        source.format().equals("unknown") ? "format not known" : source.format() + " format";
    String cut = source.cutShort() ? "; cut short" : "";
    paper.detail(Ink.FAINT, format + ", " + Count.of(lines.total(), "line") + unreadable + cut);
    source.notes().forEach(note -> paper.detail(Ink.FAINT, note));
  }

  private static void gap(Paper paper, Coverage.Gap gap) {
    paper.item("-", Ink.PLAIN, When.span(gap.span()) + ": " + gap.why());
  }

  private static void item(Paper paper, String sentence) {
    paper.item("-", Ink.PLAIN, sentence);
  }

  private static void left(Paper paper, Coverage.Refused refused) {
    paper.item("-", Ink.PLAIN, refused.path() + ": " + refused.why());
  }

  private static <T> void few(Paper paper, List<T> all, String one, Consumer<T> each) {
    all.stream().limit(MOST).forEach(each);
    if (all.size() > MOST) {
      paper.text("and " + Count.of(all.size() - MOST, "more " + one) + ", all of them in --json.");
    }
  }
}
