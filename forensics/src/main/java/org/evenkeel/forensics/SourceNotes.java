package org.evenkeel.forensics;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Stamp;
import org.evenkeel.forensics.recognise.Recognition;
import org.evenkeel.forensics.scan.SourceScan;
import org.evenkeel.forensics.source.SourceTail;

/// What people should know about a source before they trust it: what was assumed, what is missing.
final class SourceNotes {
  private SourceNotes() {}

  static List<String> of(SourceScan source) {
    List<String> notes = new ArrayList<>();
    SourceTail tail = source.tail();
    if (tail == null) {
      notes.add("Reading stopped before its end.");
    } else {
      tail.damage().ifPresent(notes::add);
    }
    switch (source.recognition()) {
      case Recognition.Known(Format format, double share) -> known(format, notes);
      case Recognition.Unknown(String sample, String why) ->
          notes.add("Not in a known format, so none of its lines was judged: " + why);
      case null -> notes.add("Empty.");
    }
    if (source.tally().untimedLines() > 0) {
      notes.add(source.tally().untimedLines() + " lines bear no time that could be read.");
    }
    source
        .longLines()
        .forEach(line -> notes.add("At byte " + line.offset() + " stands " + line.text() + "."));
    return notes;
  }

  private static void known(Format format, List<String> notes) {
    if (format.stamp() == Stamp.REQUEST_OR_RESPONSE) {
      notes.add(
          "Times may be those of the request (Apache) or of the end of the answer (nginx): the format"
              + " does not tell.");
    }
  }
}
