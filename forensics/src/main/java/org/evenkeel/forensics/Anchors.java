package org.evenkeel.forensics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private static final int MOST = 200;

  /// Events that follow each other within a minute are one row.
  private static final long ROW = 60_000_000L;

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

  /// Offsets that acts speak for.
  ///
  /// @param year puts a time into the right year
  OffsetVotes votes(Kind kind, LongUnaryOperator year) {
    OffsetVotes votes = new OffsetVotes();
    for (List<TracedGroup> all : groups.values()) {
      List<Event> theirs = events(all, kind);
      List<Event> web = theirs.isEmpty() ? List.of() : events(all, Kind.WEB);
      Set<Event> acts = begun(theirs);
      acts.addAll(begun(web));
      for (Event event : theirs) {
        long time = year.applyAsLong(event.time());
        web.forEach(request -> vote(votes, time, event, request, acts));
        if (event.textOrEmpty(Field.ACTION).equals(Action.UPLOAD.name())) {
          dates.forEach(date -> votes.add(time - date, false));
        }
      }
    }
    return votes;
  }

  private static void vote(
      OffsetVotes votes, long time, Event event, Event request, Set<Event> acts) {
    boolean named = isSame(event, request);
    if (named || (acts.contains(event) && acts.contains(request))) {
      votes.add(time - request.time(), named);
    }
  }

  /// The events with which something begins: the next ones of a row tell nothing more of the clock,
  /// and beside a long row everything looks like one moment. Guesses are no acts.
  private static Set<Event> begun(List<Event> events) {
    Set<Event> begun = Collections.newSetFromMap(new IdentityHashMap<>());
    long last = Long.MIN_VALUE;
    List<Event> sorted = new ArrayList<>(events);
    sorted.sort(Comparator.comparingLong(Event::time));
    for (Event event : sorted) {
      if (event.time() > last + ROW
          && !event.textOrEmpty(Field.ACTION).equals(Action.LOGIN_FAILED.name())) {
        begun.add(event);
      }
      last = event.time();
    }
    return begun;
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
  OffsetVotes logins(Kind kind, LongUnaryOperator year, Kind other, LongUnaryOperator known) {
    OffsetVotes votes = new OffsetVotes();
    for (List<TracedGroup> all : groups.values()) {
      List<Event> theirs = kind == other ? List.of() : logins(all, other);
      for (Event event : logins(all, kind)) {
        long time = year.applyAsLong(event.time());
        theirs.forEach(login -> votes.add(time - known.applyAsLong(login.time()), false));
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
