package org.evenkeel.forensics;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.exposure.OrderList;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Omission;
import org.evenkeel.forensics.investigation.Clock;
import org.evenkeel.forensics.recognise.Recognition;
import org.evenkeel.forensics.scan.ScanResult;
import org.evenkeel.forensics.scan.SourceScan;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;
import org.evenkeel.forensics.source.Rotation;
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

  /// Acts that both tell lie within so many seconds.
  private static final double NEAR = 15;

  /// Files that are turned over in one run end within so many seconds.
  private static final double TURNED = 60;

  private static final int ANCHORS = 2;

  /// How likely it may be that acts lie near each other by accident. Who uploads looks at it.
  private static final double DOUBT = 0.02;

  private static final double FTP_DOUBT = 0.2;
  private static final Pattern OFFSET =
      Pattern.compile("\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)? ?([+-])(\\d\\d):?(\\d\\d)\\b");

  private final Map<Kind, Shift> shifts = new EnumMap<>(Kind.class);
  private final long from;
  private final long to;
  private final Tills tills;

  /// By how much one kind of source is moved.
  ///
  /// @param micros taken off
  /// @param year whether its lines name no year
  /// @param anchors acts that both tell
  /// @param unsure seconds that it may be off by, either way
  private record Shift(long micros, boolean year, int anchors, double unsure, String why) {}

  private Alignment(long from, long to, Tills tills) {
    this.from = from;
    this.to = to;
    this.tills = tills;
  }

  /// Times stay as the logs tell them.
  static Alignment none() {
    return new Alignment(Long.MAX_VALUE, Long.MIN_VALUE, Tills.none(OrderList.none()));
  }

  /// @param anchors acts that two sources tell
  /// @param tills orders that several sources tell
  static Alignment of(ScanResult scan, Anchors anchors, Tills tills) {
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
    Alignment alignment = new Alignment(from, to, tills);
    boolean said = scan.sources().stream().anyMatch(source -> source.zone().getTotalSeconds() != 0);
    if (from <= to && !said) {
      years.forEach((kind, year) -> alignment.learn(kind, year, anchors));
      years.forEach((kind, year) -> alignment.learnFromOthers(kind, year, anchors));
      alignment.learnFromTurnovers(scan, years);
    }
    tills.database().ifPresent(fit -> alignment.learn(fit, years.getOrDefault(Kind.SQL, false)));
    return alignment;
  }

  static boolean isWeb(SourceScan source) {
    return source.recognition() instanceof Recognition.Known(Format format, double share)
        && format.kind() == Kind.WEB;
  }

  private void learn(Kind kind, boolean year, Anchors anchors) {
    OffsetVotes.Offset own =
        anchors
            .votes(kind, time -> year ? inYear(time) : time)
            .best(kind == Kind.FTP ? FTP_DOUBT : DOUBT);
    OffsetVotes errors = anchors.votes(Kind.WEB_ERROR, time -> time);
    errors.addAll(anchors.votes(Kind.PHP_ERROR, time -> time));
    OffsetVotes.Offset shared = errors.best(DOUBT);
    if (own.acts() >= (kind == Kind.FTP ? 1 : ANCHORS)) {
      String why = "by acts that both tell";
      shifts.put(kind, new Shift(own.micros(), year, own.acts(), NEAR, why));
    } else if (shared.acts() >= ANCHORS) {
      String why = "as the server's error log, which it shares";
      shifts.put(kind, new Shift(shared.micros(), year, 0, NEAR, why));
    } else {
      shifts.put(
          kind,
          new Shift(
              anchors.webOffset(),
              year,
              0,
              UNKNOWN,
              "taken to be the zone that the web server writes"));
    }
  }

  /// The database's, by orders that it wrote and that the web logs show being placed.
  private void learn(OrderFit fit, boolean year) {
    double unsure = Math.max(1, fit.spread() / (double) SECOND);
    shifts.put(
        Kind.SQL,
        new Shift(fit.offset(), year, fit.partnered(), unsure, "by orders that both tell"));
  }

  /// By people who sign in to something whose clock is known, as FTP and the server's own log tell
  /// both.
  private void learnFromOthers(Kind kind, boolean year, Anchors anchors) {
    Shift mine = shifts.get(kind);
    if (mine == null || mine.unsure() < UNKNOWN) {
      return;
    }
    for (Kind other : List.copyOf(shifts.keySet())) {
      boolean known = shifts.getOrDefault(other, mine).unsure() < UNKNOWN;
      OffsetVotes votes =
          known
              ? anchors.logins(
                  kind, time -> year ? inYear(time) : time, other, time -> aligned(other, time))
              : new OffsetVotes();
      OffsetVotes.Offset best = votes.best(FTP_DOUBT);
      if (best.acts() > 0) {
        String why = "by sign-ins that the " + words(other) + " tell, too";
        shifts.put(kind, new Shift(best.micros(), year, best.acts(), NEAR, why));
      }
    }
  }

  /// What no act ties to the web is of one machine, which turns its logs over when it turns the
  /// web's.
  private void learnFromTurnovers(ScanResult scan, Map<Kind, Boolean> years) {
    List<Turnovers> theirs = new ArrayList<>();
    List<Kind> untied = new ArrayList<>();
    years.forEach(
        (kind, year) -> {
          Shift shift = shifts.get(kind);
          if (shift != null && shift.unsure() >= UNKNOWN) {
            untied.add(kind);
            theirs.addAll(
                Turnovers.of(
                    scan.sources().stream().filter(source -> isOf(source, kind)).toList(),
                    time -> year ? inYear(time) : time));
          }
        });
    OffsetVotes.Offset told = new TurnedTogether(web(scan)).zone(theirs);
    for (Kind kind : told.acts() > 0 ? untied : List.<Kind>of()) {
      String why = "by files that begin and end when the web's do";
      boolean year = years.getOrDefault(kind, false);
      shifts.put(kind, new Shift(told.micros(), year, told.acts(), TURNED, why));
    }
  }

  /// The web servers' sets, by the first one's clock.
  private List<Turnovers> web(ScanResult scan) {
    Map<String, List<SourceScan>> families = new TreeMap<>();
    scan.sources().stream()
        .filter(Alignment::isWeb)
        .forEach(
            source ->
                families
                    .computeIfAbsent(Rotation.of(source.path()).family(), any -> new ArrayList<>())
                    .add(source));
    List<Turnovers> web = new ArrayList<>();
    families.forEach(
        (family, files) ->
            web.addAll(
                Turnovers.of(files, time -> time - tills.shifts().getOrDefault(family, 0L))));
    return web;
  }

  private static boolean isOf(SourceScan source, Kind kind) {
    return source.recognition() instanceof Recognition.Known(Format format, double share)
        && format.kind() == kind
        && format.omits().contains(Omission.ZONE);
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
    if (kind == Kind.WEB && !tills.shifts().isEmpty()) {
      return group.by(line -> line.event().time() - shift(line));
    }
    return isMoved(kind) ? group.by(line -> aligned(kind, line.event().time())) : group;
  }

  /// By how much the web server that wrote this line was ahead.
  private long shift(TracedLine line) {
    return tills.shifts().getOrDefault(Rotation.of(line.mark().source().path()).family(), 0L);
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

  /// As the document tells it: what one name is for and stands alike, once.
  List<Clock> clocks() {
    Map<String, Clock> clocks = new LinkedHashMap<>();
    shifts.forEach(
        (kind, shift) ->
            clocks.merge(
                words(kind) + shift.micros(),
                clock(kind, shift),
                (one, other) -> one.anchors() >= other.anchors() ? one : other));
    List<Clock> all = new ArrayList<>(clocks.values());
    all.addAll(tills.clocks());
    return all;
  }

  private static Clock clock(Kind kind, Shift shift) {
    boolean orders = kind == Kind.SQL && shift.unsure() < NEAR;
    return new Clock(
        words(kind),
        shift.micros() / (double) SECOND,
        shift.unsure(),
        shift.anchors(),
        (orders ? "Found " : "Its times name no zone; found ") + shift.why());
  }

  /// What logs of a kind are called where their clock is told.
  static String words(Kind kind) {
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
