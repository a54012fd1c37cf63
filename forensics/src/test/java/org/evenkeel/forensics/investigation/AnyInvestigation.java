package org.evenkeel.forensics.investigation;

import java.time.Instant;
import java.util.List;

/// An investigation with something in every part, written by an attacker where that can be.
public final class AnyInvestigation {
  public static final Instant TEN = Instant.parse("2026-03-01T10:00:02Z");
  public static final String HOSTILE = "GET /?q=<script>alert(1)</script>\u202e\u001b[2J\"'";

  private AnyInvestigation() {}

  public static Citation anyLine() {
    return new Citation("access.log.2.gz", 81_234, 19_288_331, HOSTILE);
  }

  public static Investigation anyInvestigation() {
    return new Investigation(
        Verdict.PROBABLE,
        anyAnswer(),
        anyScene(),
        List.of(anyFinding()),
        new Investigation.Harm(
            List.of(), List.of(new Artifact("webshell", "x.php", null, null, "why", Grade.E5))),
        anyCoverage(),
        List.of("rule.yml:3: no such modifier"));
  }

  private static Answer anyAnswer() {
    EntryPoint.Technique technique =
        new EntryPoint.Technique("sql-injection", List.of("T1190"), "GET", "/product");
    return new Answer(
        "Someone very probably broke in.",
        new EntryPoint(TEN, false, "A1", technique, 0.87, List.of(anyLine()), List.of()),
        List.of(new Candidate("CVE-2022-36408", "shop", 0.6, "It fits")),
        new Duration(TEN, false, TEN.plusSeconds(60), true, List.of()),
        List.of("Copy all logs."),
        List.of("Nothing is known of the time before."),
        List.of());
  }

  private static Investigation.Scene anyScene() {
    Span minute = new Span(TEN, TEN.plusSeconds(60));
    return new Investigation.Scene(
        List.of(
            new Actor(
                "A1",
                List.of("203.0.113.7"),
                List.of(HOSTILE),
                minute,
                812,
                List.of(Phase.RECON, Phase.EXPLOIT),
                Grade.E3)),
        List.of(new Moment(TEN, "A1", Phase.EXPLOIT, "Read", Grade.E3, List.of(anyLine()))),
        new Activity(TEN, java.time.Duration.ofHours(1), List.of(3L, 0L), List.of(1L, 0L)));
  }

  private static Finding anyFinding() {
    return new Finding(
        new Finding.RuleLabel(
            "id",
            "Union",
            "high",
            List.of("T1190"),
            "It means trouble.",
            List.of("A fair"),
            List.of("https://example.org/union")),
        41,
        null,
        List.of("A1"),
        true,
        List.of(anyLine()));
  }

  private static Coverage anyCoverage() {
    return new Coverage(
        new Span(TEN, TEN.plusSeconds(60)),
        5_000_000,
        12,
        List.of(
            new SourceReport(
                "access.log.2.gz",
                "ab".repeat(32),
                "combined",
                new SourceReport.Lines(5_000_000, 12, List.of(anyLine())),
                null,
                true,
                List.of("cut short"))),
        List.of(new Coverage.Refused("x.zip", "It unpacks to more than the disk holds.")),
        Coverage.Doubts.none());
  }
}
