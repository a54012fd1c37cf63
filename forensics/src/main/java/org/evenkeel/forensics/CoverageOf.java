package org.evenkeel.forensics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.investigation.Coverage;
import org.evenkeel.forensics.investigation.Coverage.Gap;
import org.evenkeel.forensics.investigation.Coverage.Refused;
import org.evenkeel.forensics.investigation.SourceReport;
import org.evenkeel.forensics.investigation.Span;
import org.evenkeel.forensics.recognise.Recognition;
import org.evenkeel.forensics.scan.Mark;
import org.evenkeel.forensics.scan.ScanResult;
import org.evenkeel.forensics.scan.SourceScan;
import org.evenkeel.forensics.source.SourceTail;
import org.evenkeel.forensics.story.Gaps;
import org.evenkeel.forensics.story.Times;

/// Tells what a scan rests on, source by source.
final class CoverageOf {
  private CoverageOf() {}

  /// @param doubts what the sources leave open
  static Coverage scan(ScanResult scan, Coverage.Doubts doubts) {
    List<SourceReport> reports = new ArrayList<>();
    Span all = null;
    long lines = 0;
    long unreadable = 0;
    for (SourceScan source : scan.sources()) {
      SourceReport report = report(source);
      reports.add(report);
      lines += report.lines().total();
      unreadable += report.lines().unreadable();
      Span span = report.span();
      all = span == null ? all : all == null ? span : all.with(span);
    }
    List<Refused> refused =
        Stream.concat(scan.refusals().stream(), scan.unfollowed().stream())
            .map(refusal -> new Refused(refusal.path(), refusal.why()))
            .toList();
    return new Coverage(all, lines, unreadable, reports, refused, doubts);
  }

  /// The kinds of events that the sources are about.
  static Set<Kind> kinds(ScanResult scan) {
    Set<Kind> kinds = new TreeSet<>();
    for (SourceScan source : scan.sources()) {
      if (source.recognition() instanceof Recognition.Known(Format format, double share)) {
        kinds.add(format.kind());
      }
    }
    return kinds;
  }

  private static SourceReport report(SourceScan source) {
    SourceTail tail = source.tail();
    List<Mark> samples = new ArrayList<>(source.tally().samples());
    samples.addAll(source.longLines());
    return new SourceReport(
        source.path(),
        tail == null ? "" : tail.sha256(),
        format(source),
        new SourceReport.Lines(
            source.tally().lines() + source.longLines().size(),
            source.tally().unreadableLines()
                + source.longLines().size()
                + (source.cutOff() ? 1 : 0),
            samples.stream().map(Mark::citation).toList()),
        source.tally().timed() ? Times.span(source.tally().first(), source.tally().last()) : null,
        tail == null || tail.damage().isPresent(),
        SourceNotes.of(source));
  }

  private static String format(SourceScan source) {
    return switch (source.recognition()) {
      case Recognition.Known(Format format, double share) -> format.name();
      case Recognition.Unknown unknown -> "unknown";
      case null -> "empty";
    };
  }

  /// Gaps are looked for in all web sources together, and in each other kind likewise: a rotated
  /// set is one story.
  static List<Gap> gaps(ScanResult scan) {
    SortedMap<String, SortedMap<Long, Long>> byKind = new TreeMap<>();
    for (SourceScan source : scan.sources()) {
      if (source.recognition() instanceof Recognition.Known(Format format, double share)) {
        SortedMap<Long, Long> hours =
            byKind.computeIfAbsent(words(told(source, format)), any -> new TreeMap<>());
        source.tally().hours().forEach((hour, count) -> hours.merge(hour, count, Long::sum));
      }
    }
    List<Gap> gaps = new ArrayList<>();
    byKind.forEach((kind, hours) -> gaps.addAll(Gaps.in(hours, kind)));
    return gaps;
  }

  /// A guard marks few requests: hours without any are no gap of the web's.
  private static Kind told(SourceScan source, Format format) {
    return AuditedTimes.isJudged(source) ? Kind.WAF : format.kind();
  }

  private static String words(Kind kind) {
    return switch (kind) {
      case WEB -> "the web access logs";
      case SSH, ACCOUNT, CRON, OTHER -> "the server's own logs";
      case FTP -> "the FTP logs";
      case WEB_ERROR, PHP_ERROR -> "the error logs";
      case SQL -> "the database logs";
      case WAF -> "the firewall's logs";
    };
  }
}
