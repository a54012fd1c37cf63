package org.evenkeel.law.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.duty.Deed;
import org.evenkeel.law.duty.Duty;
import org.evenkeel.law.duty.Limit;
import org.evenkeel.law.duty.State;

/// All deadlines as a calendar (RFC 5545, RFC 7986): one event per dated duty, told a day, four
/// hours and one hour ahead. No personal data goes in. Events keep their identity from one version
/// to the next: a change raises the sequence, a void deadline is cancelled.
public final class DutyCalendar {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final String name;
  private final Map<String, Entry> earlier;

  /// @param name what the case is called; part of every event's identity
  /// @param previous the calendar as it was written before, or empty
  public DutyCalendar(String name, String previous) {
    this.name = name;
    this.earlier = Entry.read(previous);
  }

  /// The calendar, made at `now`.
  public String of(Assessment assessment, Instant now) {
    Lines lines = new Lines();
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//Evenkeel//Duties//EN");
    lines.add("CALSCALE:GREGORIAN");
    lines.add("NAME:" + Lines.escape("Breach deadlines: " + name));
    lines.add("X-WR-CALNAME:" + Lines.escape("Breach deadlines: " + name));
    lines.add("REFRESH-INTERVAL;VALUE=DURATION:PT15M");
    lines.add("X-PUBLISHED-TTL:PT15M");
    Map<String, Entry> gone = new TreeMap<>(earlier);
    entries(assessment)
        .forEach(
            (uid, entry) -> {
              Entry before = gone.remove(uid);
              entry.after(before).write(lines, uid, UTC.format(now), false);
            });
    gone.forEach((uid, entry) -> entry.cancelled().write(lines, uid, UTC.format(now), true));
    lines.add("END:VCALENDAR");
    return lines.text();
  }

  private Map<String, Entry> entries(Assessment assessment) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Duty duty : assessment.duties()) {
      Limit due = duty.timing().due();
      Limit limit = due == null ? duty.timing().outer() : due;
      if (duty.state() == State.DUE && limit != null) {
        entries.put(uid(duty), entry(duty, limit, due == null));
      }
    }
    return entries;
  }

  private String uid(Duty duty) {
    String seed = "evenkeel:" + name + ":" + duty.id();
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)) + "@evenkeel";
  }

  /// A day ends at midnight; a minute before, it still shows on its own day.
  private static Entry entry(Duty duty, Limit limit, boolean outer) {
    Instant end = limit instanceof Limit.At ? limit.end() : limit.end().minusSeconds(60);
    String summary = (outer ? "At the latest: " : "") + Deed.words(duty) + " (" + duty.id() + ")";
    String description =
        duty.why()
            + "\n"
            + duty.rule().named().citation()
            + "\nConfidence: "
            + duty.rule().file().grounds().confidence().code()
            + "\n"
            + Assessment.ADVICE;
    return new Entry(0, UTC.format(end), summary, description, false);
  }
}
