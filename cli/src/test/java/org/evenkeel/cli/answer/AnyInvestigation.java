package org.evenkeel.cli.answer;

import java.time.Instant;
import java.util.List;
import org.evenkeel.forensics.investigation.Activity;
import org.evenkeel.forensics.investigation.Actor;
import org.evenkeel.forensics.investigation.AffectedOrder;
import org.evenkeel.forensics.investigation.Answer;
import org.evenkeel.forensics.investigation.Artifact;
import org.evenkeel.forensics.investigation.Candidate;
import org.evenkeel.forensics.investigation.Citation;
import org.evenkeel.forensics.investigation.Clock;
import org.evenkeel.forensics.investigation.Completeness;
import org.evenkeel.forensics.investigation.Coverage;
import org.evenkeel.forensics.investigation.Crowd;
import org.evenkeel.forensics.investigation.Duration;
import org.evenkeel.forensics.investigation.EntryPoint;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Finding;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Moment;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.investigation.Recovered;
import org.evenkeel.forensics.investigation.SourceReport;
import org.evenkeel.forensics.investigation.Span;
import org.evenkeel.forensics.investigation.Statement;
import org.evenkeel.forensics.investigation.Unjudged;
import org.evenkeel.forensics.investigation.Verdict;

/// Answers to lay out.
public final class AnyInvestigation {
  private static final Instant BEGIN = Instant.parse("2026-03-04T02:14:09Z");
  private static final Span SEEN = new Span(BEGIN, BEGIN.plusSeconds(7200));

  private AnyInvestigation() {}

  /// A store in whose logs nothing stands out.
  public static Investigation withoutFindings() {
    Answer answer =
        new Answer(
            "Nothing points to one.", null, List.of(), null, List.of(), List.of(), List.of());
    return new Investigation(
        Verdict.NO_EVIDENCE,
        answer,
        new Investigation.Scene(List.of(), List.of(), null),
        List.of(),
        new Investigation.Harm(List.of(), List.of()),
        new Coverage(SEEN, 2, 0, List.of(source("access.log")), List.of(), Coverage.Doubts.none()),
        List.of());
  }

  /// A store with one log that is not understood, beside so many lines that are.
  public static Investigation notUnderstood(int understood) {
    Investigation nothing = withoutFindings();
    SourceReport unknown =
        new SourceReport(
            "x.bin",
            "",
            "unknown",
            new SourceReport.Lines(2, 2, List.of()),
            null,
            false,
            List.of());
    return new Investigation(
        nothing.verdict(),
        nothing.answer(),
        nothing.scene(),
        List.of(),
        nothing.harm(),
        new Coverage(null, 2 + understood, 2, List.of(unknown), List.of(), Coverage.Doubts.none()),
        List.of());
  }

  /// A break-in in which every text that can be `word` is.
  public static Investigation breakIn(String word) {
    Citation line = new Citation(word, 7, 700, word);
    return new Investigation(
        Verdict.CONFIRMED,
        answer(word, line),
        scene(word, line),
        List.of(finding(word, line)),
        harm(word, line),
        coverage(word),
        List.of(word));
  }

  private static Answer answer(String word, Citation line) {
    EntryPoint entry =
        new EntryPoint(
            BEGIN,
            false,
            word,
            new EntryPoint.Technique("sql-injection", List.of("T1190"), word, word),
            0.87,
            List.of(line),
            List.of(new EntryPoint.Alternative(word, 0.1, word)));
    Duration duration =
        new Duration(BEGIN, false, SEEN.to(), true, List.of(new Duration.Interval(SEEN, word)));
    List<Candidate> holes = List.of(new Candidate(word, "Shop", 0.6, word));
    Statement said = new Statement(word, List.of(line));
    return new Answer(word, entry, holes, duration, List.of(word), List.of(word), List.of(said));
  }

  private static Investigation.Scene scene(String word, Citation line) {
    Actor actor =
        new Actor(word, List.of(word), List.of(word), SEEN, 812, List.of(Phase.EXPLOIT), Grade.E4);
    Moment moment = new Moment(BEGIN, word, Phase.EXPLOIT, word, Grade.E3, List.of(line));
    Activity activity =
        new Activity(BEGIN, java.time.Duration.ofHours(1), List.of(800L, 12L), List.of(0L, 1L));
    return new Investigation.Scene(List.of(actor), List.of(moment), activity);
  }

  private static Finding finding(String word, Citation line) {
    Finding.RuleLabel rule =
        new Finding.RuleLabel(
            word, word, word, List.of("T1190"), word, List.of(word), List.of(word));
    return new Finding(rule, 41, SEEN, List.of(word), true, List.of(line));
  }

  private static Investigation.Harm harm(String word, Citation line) {
    Exposure exposure =
        new Exposure(word, word, new Exposure.People(0, 9, 12), SEEN, word, List.of(line));
    Artifact artifact = new Artifact(word, word, null, BEGIN, word, Grade.E5);
    Recovered read =
        new Recovered(word, word, List.of(word), List.of(List.of(word)), word, word, List.of(line));
    AffectedOrder order = new AffectedOrder(word, BEGIN, word, word, word);
    return new Investigation.Harm(
        List.of(exposure), List.of(artifact), List.of(read), List.of(order));
  }

  private static Coverage coverage(String word) {
    return new Coverage(
        SEEN,
        2,
        1,
        List.of(source(word)),
        List.of(new Coverage.Refused(word, word)),
        new Coverage.Doubts(
            List.of(new Coverage.Gap(SEEN, word)),
            List.of(new Clock(word, 1.5, 2, 20, word)),
            List.of(new Unjudged(Unjudged.Step.ORACLE, 2, word, List.of())),
            new Completeness(7, 2, List.of(word)),
            List.of(new Crowd(Crowd.Kind.EDGE, word, List.of(word), word, word))));
  }

  private static SourceReport source(String path) {
    SourceReport.Lines lines = new SourceReport.Lines(2, 0, List.of());
    return new SourceReport(path, "0".repeat(64), "combined", lines, SEEN, false, List.of(path));
  }
}
