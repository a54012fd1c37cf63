package org.evenkeel.forensics;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Omission;
import org.evenkeel.forensics.format.Stamp;
import org.evenkeel.forensics.recognise.Recognition;
import org.evenkeel.forensics.scan.SourceScan;
import org.evenkeel.forensics.source.SourceTail;

/// What people should know about a source before they trust it: what was assumed, what is missing.
final class SourceNotes {
  private static final String ZEROS = "\0".repeat(16);

  private SourceNotes() {}

  static List<String> of(SourceScan source) {
    List<String> notes = new ArrayList<>();
    SourceTail tail = source.tail();
    if (tail == null) {
      notes.add("Reading stopped before its end.");
    } else {
      tail.damage().ifPresent(notes::add);
      grown(tail, notes);
    }
    switch (source.recognition()) {
      case Recognition.Known(Format format, double share) -> known(format, source, notes);
      case Recognition.Unknown(String sample, String why) ->
          notes.add("Not in a known format, so none of its lines was judged: " + why);
      case null -> notes.add("Empty.");
    }
    if (source.cutOff()) {
      notes.add("Its last event is cut off, and counts as unreadable.");
    }
    if (source.tally().untimedLines() > 0) {
      notes.add(source.tally().untimedLines() + " lines bear no time that could be read.");
    }
    failures(source, notes);
    source.tally().samples().stream()
        .filter(sample -> sample.text().contains(ZEROS))
        .findFirst()
        .ifPresent(
            sample ->
                notes.add(
                    "From line "
                        + sample.citation().line()
                        + " it holds zero bytes where lines ought to be: a crash leaves them, a log"
                        + " that was emptied while it was written, and someone who wiped lines."));
    source
        .longLines()
        .forEach(line -> notes.add("At byte " + line.offset() + " stands " + line.text() + "."));
    return notes;
  }

  private static void grown(SourceTail tail, List<String> notes) {
    if (tail.later() > 0) {
      notes.add(
          "It grew by "
              + tail.later()
              + " bytes while it was read: the store still writes to it. What stood there when reading"
              + " began was hashed and judged; run it again for the rest, best on a copy.");
    }
  }

  private static void failures(SourceScan source, List<String> notes) {
    List<SourceScan.Failure> failures = source.failures();
    if (!failures.isEmpty()) {
      SourceScan.Failure first = failures.getFirst();
      notes.add(
          (failures.size() == 1 ? "1 line" : failures.size() + " lines")
              + " could not be judged, because judging failed: look at them by hand. The first is"
              + " line "
              + first.mark().citation().line()
              + "; a defect: "
              + first.why()
              + ".");
    }
  }

  private static void known(Format format, SourceScan source, List<String> notes) {
    if (AuditedTimes.isJudged(source)) {
      notes.add(
          "No access log covers its time, so its requests were judged. Those that no rule of the guard"
              + " marked are mostly not in it.");
    }
    if (format.stamp() == Stamp.REQUEST_OR_RESPONSE) {
      notes.add(
          "Times may be those of the request (Apache) or of the end of the answer (nginx): the format"
              + " does not tell.");
    }
    if (format.omits().contains(Omission.ZONE)) {
      notes.add(
          "Times that name no time zone were taken for "
              + zone(source)
              + "; --zone says otherwise.");
    }
    if (format.omits().contains(Omission.YEAR)) {
      notes.add(
          "Times that name no year got the latest that is possible, going by the date of the file.");
    }
    if (format.kind() == Kind.WEB && source.tally().insideLines() * 2 > source.tally().lines()) {
      notes.add(
          "Most requests come from private addresses, such as those of a proxy or load balancer in"
              + " front of the store: who is behind them does not stand here. Its own log would"
              + " tell.");
    }
  }

  private static String zone(SourceScan source) {
    ZoneOffset zone = source.zone();
    return zone.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + zone.getId();
  }
}
