package org.evenkeel.forensics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Omission;
import org.evenkeel.forensics.recognise.Recognition;
import org.evenkeel.forensics.scan.ScanResult;
import org.evenkeel.forensics.scan.SourceScan;

/// Finds the guards' audit logs of whose time no access log tells. Where one does, the same
/// requests stand in both, and must not count twice.
final class AuditedTimes {
  /// How far a clock may be off that names no zone, in microseconds.
  private static final long ZONES = 14 * 3_600_000_000L;

  private AuditedTimes() {}

  /// What these sources are to be read as instead, by their paths.
  static Map<String, Recognition> uncovered(ScanResult scan) {
    List<SourceScan> web =
        scan.sources().stream()
            .filter(Alignment::isWeb)
            .filter(source -> source.tally().lines() > 0)
            .toList();
    Map<String, Recognition> uncovered = new TreeMap<>();
    for (SourceScan source : scan.sources()) {
      if (source.recognition() instanceof Recognition.Known(Format format, double share)
          && format.kind() == Kind.WAF
          && web.stream().noneMatch(log -> covers(log, source))) {
        AuditedRequests.in(format)
            .ifPresent(
                requests -> uncovered.put(source.path(), new Recognition.Known(requests, share)));
      }
    }
    return uncovered;
  }

  /// Whether the log tells, or may tell, of some of the source's time.
  private static boolean covers(SourceScan log, SourceScan source) {
    if (!log.tally().timed() || !source.tally().timed()) {
      return true;
    }
    long doubt = zoned(log) && zoned(source) ? 0 : ZONES;
    return log.tally().first() - doubt <= source.tally().last()
        && source.tally().first() <= log.tally().last() + doubt;
  }

  private static boolean zoned(SourceScan source) {
    return source.recognition() instanceof Recognition.Known(Format format, double share)
        && !format.omits().contains(Omission.ZONE);
  }

  /// What such a log leaves open; nothing when none was read so.
  static Optional<String> doubt(ScanResult scan) {
    boolean any = scan.sources().stream().anyMatch(AuditedTimes::isJudged);
    return any
        ? Optional.of(
            "No access log tells of the time of the guard's audit log, so the requests in that were"
                + " judged. Such a log mostly holds those that a rule of the guard marked, and no"
                + " others: what the guard let pass unmarked is not known. The web server's access"
                + " log of that time tells.")
        : Optional.empty();
  }

  static boolean isJudged(SourceScan source) {
    return source.recognition() instanceof Recognition.Known(Format format, double share)
        && format instanceof AuditedRequests;
  }
}
