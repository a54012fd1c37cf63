package org.evenkeel.forensics;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Omission;
import org.evenkeel.forensics.investigation.Artifact;
import org.evenkeel.forensics.investigation.Clock;
import org.evenkeel.forensics.recognise.Recognition;
import org.evenkeel.forensics.scan.ScanResult;
import org.evenkeel.forensics.scan.SourceScan;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.story.Times;

/// How the clocks of logs that name no zone or year stand to the web's, which name both. The year
/// is the one in which the web logs were written. The zone is found by acts that both tell: a
/// request and the error it left, an upload and the date of the file; failing that it is taken to
/// be the one that the web server itself writes.
final class Alignment {
  private static final long SECOND = 1_000_000L;
  private static final long QUARTER = 900 * SECOND;
  private static final long DAY = 96 * QUARTER;

  /// No zone is further from UTC, in seconds.
  private static final int UNKNOWN = 14 * 3600;

  private static final int ANCHORS = 2;
  private static final Pattern OFFSET =
      Pattern.compile("\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)? ?([+-])(\\d\\d):?(\\d\\d)\\b");

  private final Map<Kind, Shift> shifts = new EnumMap<>(Kind.class);
  private final long from;
  private final long to;

  /// By how much one kind of source is moved.
  ///
  /// @param micros taken off
  /// @param year whether its lines name no year
  /// @param anchors acts that both tell
  private record Shift(long micros, boolean year, int anchors, String why) {}

  private Alignment(long from, long to) {
    this.from = from;
    this.to = to;
  }

  /// Times stay as the logs tell them.
  static Alignment none() {
    return new Alignment(Long.MAX_VALUE, Long.MIN_VALUE);
  }

  /// @param groups what each address did, by the clocks of the logs
  /// @param left what lies in the store's files, with dates
  static Alignment of(ScanResult scan, Map<String, List<TracedGroup>> groups, List<Artifact> left) {
    long from = Long.MAX_VALUE;
    long to = Long.MIN_VALUE;
    Map<Kind, Boolean> years = new EnumMap<>(Kind.class);
    for (SourceScan source : scan.sources()) {
      if (isWeb(source) && source.tally().timed()) {
        from = Math.min(from, source.tally().first());
        to = Math.max(to, source.tally().last());
      } else if (source.recognition() instanceof Recognition.Known(Format format, double share)
          && format.omits().contains(Omission.ZONE)) {
        boolean year = format.omits().contains(Omission.YEAR);
        years.merge(format.kind(), year, Boolean::logicalOr);
        if (format.kind() == Kind.WEB_ERROR) { // it tells of programs, too
          years.merge(Kind.PHP_ERROR, year, Boolean::logicalOr);
        }
      }
    }
    Alignment alignment = new Alignment(from, to);
    boolean said = scan.sources().stream().anyMatch(source -> source.zone().getTotalSeconds() != 0);
    if (from <= to && !said) {
      Anchors anchors = new Anchors(groups, left);
      years.forEach((kind, year) -> alignment.learn(kind, year, anchors));
    }
    return alignment;
  }

  static boolean isWeb(SourceScan source) {
    return source.recognition() instanceof Recognition.Known(Format format, double share)
        && format.kind() == Kind.WEB;
  }

  private void learn(Kind kind, boolean year, Anchors anchors) {
    NavigableMap<Long, Integer> votes = anchors.votes(kind, time -> year ? inYear(time) : time);
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    boolean told = most >= (kind == Kind.FTP ? 1 : ANCHORS);
    NavigableMap<Long, Integer> shared = anchors.votes(Kind.WEB_ERROR, time -> time);
    anchors
        .votes(Kind.PHP_ERROR, time -> time)
        .forEach((quarters, acts) -> shared.merge(quarters, acts, Integer::sum));
    int errors = shared.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (told) {
      shifts.put(kind, new Shift(best(votes, most), year, most, "by acts that both tell"));
    } else if (errors >= ANCHORS) {
      shifts.put(
          kind,
          new Shift(best(shared, errors), year, 0, "as the server's error log, which it shares"));
    } else {
      shifts.put(
          kind,
          new Shift(
              anchors.webOffset(), year, 0, "taken to be the zone that the web server writes"));
    }
  }

  private static long best(NavigableMap<Long, Integer> votes, int most) {
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() == most)
        .mapToLong(vote -> vote.getKey() * QUARTER)
        .findFirst()
        .orElse(0);
  }

  /// The same day and time in the year in which the web logs were written.
  private long inYear(long time) {
    OffsetDateTime told = Times.instant(time).atOffset(ZoneOffset.UTC);
    OffsetDateTime last = Times.instant(to + DAY).atOffset(ZoneOffset.UTC);
    OffsetDateTime moved = told.plusYears(last.getYear() - told.getYear());
    Instant instant = (moved.isAfter(last) ? moved.minusYears(1) : moved).toInstant();
    return instant.getEpochSecond() * SECOND + time % SECOND;
  }

  /// The same groups by the web's clock.
  Map<String, List<TracedGroup>> aligned(Map<String, List<TracedGroup>> groups) {
    Map<String, List<TracedGroup>> aligned = new TreeMap<>();
    groups.forEach(
        (address, all) -> aligned.put(address, all.stream().map(this::aligned).toList()));
    return aligned;
  }

  private TracedGroup aligned(TracedGroup group) {
    Kind kind = group.event().kind();
    return isMoved(kind) ? group.by(time -> aligned(kind, time)) : group;
  }

  private boolean isMoved(Kind kind) {
    return from <= to && shifts.containsKey(kind);
  }

  /// A time that a line of this kind names, by the web's clock.
  long aligned(Kind kind, long time) {
    Shift shift = shifts.get(kind);
    return shift == null || !isMoved(kind)
        ? time
        : (shift.year() ? inYear(time) : time) - shift.micros();
  }

  /// As the document tells it.
  List<Clock> clocks() {
    List<Clock> clocks = new ArrayList<>();
    shifts.forEach(
        (kind, shift) ->
            clocks.add(
                new Clock(
                    words(kind),
                    shift.micros() / (double) SECOND,
                    shift.anchors() > 0 ? 15 : UNKNOWN,
                    shift.anchors(),
                    "Its times name no zone; found " + shift.why())));
    return clocks;
  }

  private static String words(Kind kind) {
    return switch (kind) {
      case FTP -> "FTP logs";
      case SQL -> "database logs";
      case WEB_ERROR, PHP_ERROR -> "error logs";
      case SSH, ACCOUNT, CRON, OTHER -> "the server's own logs";
      case WEB, WAF -> "web logs";
    };
  }

  /// The offset that a line of a web log names, in microseconds; 0 when it names none.
  static long offset(String line) {
    Matcher matcher = OFFSET.matcher(line);
    if (!matcher.find()) {
      return 0;
    }
    long minutes = 60L * Integer.parseInt(matcher.group(2)) + Integer.parseInt(matcher.group(3));
    return (matcher.group(1).equals("-") ? -minutes : minutes) * 60 * SECOND;
  }
}
