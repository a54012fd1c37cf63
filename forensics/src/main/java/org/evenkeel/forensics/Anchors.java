package org.evenkeel.forensics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.investigation.Artifact;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// Acts that two sources tell: what one address did in the web log and in another, and what was
/// uploaded and lies there with its date.
final class Anchors {
  private static final long SECOND = 1_000_000L;
  private static final long QUARTER = 900 * SECOND;
  private static final long NEAR = 15 * SECOND;
  private static final int ZONES = 14 * 4;
  private static final int MOST = 200;

  private final Map<String, List<TracedGroup>> groups;
  private final List<Long> dates = new ArrayList<>();

  Anchors(Map<String, List<TracedGroup>> groups, List<Artifact> left) {
    this.groups = groups;
    for (Artifact artifact : left) {
      if (artifact.firstSeen() != null) {
        dates.add(artifact.firstSeen().toEpochMilli() * 1_000);
      }
    }
  }

  /// How many acts speak for each offset, in quarters of an hour.
  ///
  /// @param year puts a time into the right year
  NavigableMap<Long, Integer> votes(Kind kind, LongUnaryOperator year) {
    NavigableMap<Long, Integer> votes = new TreeMap<>();
    for (List<TracedGroup> all : groups.values()) {
      List<Event> theirs = events(all, kind);
      List<Event> web = theirs.isEmpty() ? List.of() : events(all, Kind.WEB);
      for (Event event : theirs) {
        long time = year.applyAsLong(event.time());
        web.forEach(request -> vote(votes, time - request.time(), isSame(event, request)));
        if (event.textOrEmpty(Field.ACTION).equals(Action.UPLOAD.name())) {
          dates.forEach(date -> vote(votes, time - date, false));
        }
      }
    }
    return votes;
  }

  private static List<Event> events(List<TracedGroup> groups, Kind kind) {
    return groups.stream()
        .flatMap(group -> group.lines().stream())
        .map(TracedLine::event)
        .filter(event -> event.kind() == kind && event.timed())
        .limit(MOST)
        .toList();
  }

  /// The same for sign-ins that two logs other than the web's tell.
  ///
  /// @param known brings a time of `other` to the web's clock
  NavigableMap<Long, Integer> logins(
      Kind kind, LongUnaryOperator year, Kind other, LongUnaryOperator known) {
    NavigableMap<Long, Integer> votes = new TreeMap<>();
    for (List<TracedGroup> all : groups.values()) {
      List<Event> theirs = kind == other ? List.of() : logins(all, other);
      for (Event event : logins(all, kind)) {
        long time = year.applyAsLong(event.time());
        theirs.forEach(login -> vote(votes, time - known.applyAsLong(login.time()), false));
      }
    }
    return votes;
  }

  private static List<Event> logins(List<TracedGroup> groups, Kind kind) {
    return events(groups, kind).stream()
        .filter(event -> event.textOrEmpty(Field.ACTION).equals(Action.LOGIN_OK.name()))
        .toList();
  }

  /// Whether a line of another log names the very request: its client is the same already.
  private static boolean isSame(Event event, Event request) {
    String path = request.textOrEmpty(Field.PATH);
    return path.length() > 1 && event.line().contains(" " + path + " HTTP/");
  }

  /// An act that is named twice cannot be an accident, and counts as two.
  private static void vote(NavigableMap<Long, Integer> votes, long apart, boolean named) {
    long quarters = Math.round(apart / (double) QUARTER);
    if (Math.abs(quarters) <= ZONES && Math.abs(apart - quarters * QUARTER) <= NEAR) {
      votes.merge(quarters, named ? 2 : 1, Integer::sum);
    }
  }

  /// The offset from UTC that most lines of the web log name, in microseconds.
  long webOffset() {
    Map<Long, Integer> offsets = new TreeMap<>();
    groups.values().stream()
        .flatMap(List::stream)
        .map(TracedGroup::event)
        .filter(event -> event.kind() == Kind.WEB)
        .limit(MOST)
        .forEach(event -> offsets.merge(Alignment.offset(event.line()), 1, Integer::sum));
    return offsets.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0L);
  }
}
