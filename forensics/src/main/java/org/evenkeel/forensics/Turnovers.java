package org.evenkeel.forensics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import org.evenkeel.forensics.scan.SourceScan;
import org.evenkeel.forensics.source.Rotation;

/// When the files of a set of rotated logs begin and end.
///
/// @param files from the first to the last line of each, the oldest first
/// @param gap microseconds without a line that are nothing unusual
record Turnovers(List<Bracket> files, double gap) {
  static final long HOUR = 3_600_000_000L;
  static final long DAY = 24 * HOUR;
  private static final double SECOND = 1_000_000;

  Turnovers {
    files = List.copyOf(files);
  }

  /// From one moment to another, in microseconds since 1970.
  record Bracket(long from, long to) {
    Bracket later(long micros) {
      return new Bracket(from + micros, to + micros);
    }

    private Bracket within(Bracket other) {
      return new Bracket(Math.max(from, other.from), Math.min(to, other.to));
    }

    private long width() {
      return to - from;
    }

    private long middle() {
      return from + (to - from) / 2;
    }

    boolean isEmpty() {
      return from > to;
    }

    /// How far it lies from `other`; 0 when they meet.
    long from(Bracket other) {
      return Math.max(0, Math.max(from - other.to, other.from - to));
    }
  }

  /// Sets of files, each by itself.
  ///
  /// @param year puts a time into the right year
  static List<Turnovers> of(Collection<SourceScan> sources, LongUnaryOperator year) {
    Map<String, List<SourceScan>> families = new TreeMap<>();
    for (SourceScan source : sources) {
      if (source.tally().timed()) {
        families
            .computeIfAbsent(Rotation.of(source.path()).family(), any -> new ArrayList<>())
            .add(source);
      }
    }
    return families.values().stream().map(files -> set(files, year)).toList();
  }

  private static Turnovers set(List<SourceScan> sources, LongUnaryOperator year) {
    List<Bracket> files = new ArrayList<>();
    double lines = 0;
    double busy = 0;
    for (SourceScan source : sources) {
      long last = year.applyAsLong(source.tally().last());
      files.add(new Bracket(last - (source.tally().last() - source.tally().first()), last));
      lines += source.tally().lines();
      busy += source.tally().hours().size();
    }
    files.sort(Comparator.comparingLong(Bracket::from));
    long span = Math.max(HOUR, files.getLast().to() - files.getFirst().from());
    return new Turnovers(files, Math.max(SECOND, gap(lines, busy, span)));
  }

  /// Lines come in swarms, so hours without any tell more of it than their number does; where no
  /// hour is without, none of so many was.
  private static double gap(double lines, double busy, long span) {
    double hours = Math.max(2, span / (double) HOUR);
    double empty = Math.max(1, hours - busy) / hours;
    return Math.max(span / lines, HOUR / Math.max(0.1, -Math.log(empty)));
  }

  long begins() {
    return files.getFirst().from();
  }

  long ends() {
    return files.getLast().to();
  }

  /// Between the last line of a file and the first of the next.
  List<Bracket> turns() {
    List<Bracket> turns = new ArrayList<>();
    for (int at = 1; at < files.size(); at++) {
      turns.add(new Bracket(files.get(at - 1).to(), files.get(at).from()));
    }
    return turns;
  }

  /// When on some day a file was begun, as far as all turns tell: it is done at the same time of
  /// the day. Empty when it is not, or when nothing was turned over.
  Bracket daily() {
    List<Bracket> turns = new ArrayList<>(turns());
    turns.sort(Comparator.comparingLong(Bracket::width));
    turns.removeIf(turn -> turn.width() >= DAY / 2);
    if (turns.isEmpty()) {
      return new Bracket(0, -1);
    }
    Bracket window = turns.getFirst();
    for (Bracket turn : turns) {
      window = window.within(turn.later(days(turn, turns.getFirst()) * DAY));
    }
    return window;
  }

  private static long days(Bracket turn, Bracket other) {
    return Math.round((other.middle() - turn.middle()) / (double) DAY);
  }

  /// When the oldest file may have been begun.
  Bracket begun() {
    Bracket daily = daily();
    if (!daily.isEmpty()) {
      long days = Math.floorDiv(begins() - daily.from(), DAY);
      Bracket then = daily.later(days * DAY);
      if (begins() - then.to() < 3 * gap) {
        return new Bracket(then.from(), Math.min(then.to(), begins()));
      }
    }
    return new Bracket(Long.MIN_VALUE, begins());
  }

  /// When the set may have been taken away: before it would have been turned over again.
  Bracket taken() {
    Bracket daily = daily();
    if (daily.isEmpty()) {
      return new Bracket(ends(), Long.MAX_VALUE);
    }
    List<Bracket> turns = turns();
    long every = days(new Bracket(begins(), begins()), turns.getFirst());
    for (int at = 1; at < turns.size(); at++) {
      every = Math.min(every, days(turns.get(at - 1), turns.get(at)));
    }
    long days = Math.ceilDiv(ends() - daily.to(), DAY) + Math.max(0, every - 1);
    return new Bracket(ends(), daily.to() + days * DAY);
  }
}
