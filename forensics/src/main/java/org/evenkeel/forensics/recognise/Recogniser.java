package org.evenkeel.forensics.recognise;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.ListReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.layout.LayoutFormats;

/// Tells a source's format by having every candidate read some of its lines.
public final class Recogniser {
  private static final int LINES = 300;
  private static final double LEAST = 0.5;
  private static final int SAMPLE = 200;
  private static final int SHOWN = 100;
  private static final int LONGEST = 4_000;

  private final List<Format> candidates;
  private final Setting setting;

  /// @param candidates the more special first: of two that read as much, the first wins
  public Recogniser(List<Format> candidates, Setting setting) {
    this.candidates = List.copyOf(candidates);
    this.setting = setting;
  }

  /// Looks at the whole lines in the bytes `from` to `to`.
  public Recognition recognise(byte[] bytes, int from, int to) {
    Format best = null;
    double most = 0;
    for (Format candidate : candidates) {
      double share = share(candidate.reader(setting), bytes, from, to);
      if (share > most) {
        best = candidate;
        most = share;
      }
    }
    if (best != null && most >= LEAST) {
      return new Recognition.Known(best, most);
    }
    Format shown = LayoutFormats.shownBy(lines(bytes, from, to)).orElse(null);
    double share = shown == null ? 0 : share(shown.reader(setting), bytes, from, to);
    if (shown != null && share >= LEAST) {
      return new Recognition.Known(shown, share);
    }
    int end = Octet.endOfLine(bytes, from, to);
    int length = Math.min(end - from, SAMPLE);
    return new Recognition.Unknown(
        new String(bytes, from, length, StandardCharsets.UTF_8),
        "none of the " + candidates.size() + " known formats reads most of its lines");
  }

  private static List<String> lines(byte[] bytes, int from, int to) {
    List<String> lines = new ArrayList<>();
    for (int at = from; at < to && lines.size() < SHOWN; ) {
      int end = Octet.endOfLine(bytes, at, to);
      if (end > at && end - at <= LONGEST) {
        lines.add(new String(bytes, at, end - at, StandardCharsets.UTF_8).stripTrailing());
      }
      at = end + 1;
    }
    return lines;
  }

  private static double share(LineReader reader, byte[] bytes, int from, int to) {
    ListReader list = reader instanceof ListReader several ? several : null;
    Row row = new Row();
    int events = 0;
    int lines = 0;
    for (int at = from; at < to && lines < LINES; ) {
      int end = Octet.endOfLine(bytes, at, to);
      row.start(bytes, at, end > at && bytes[end - 1] == '\r' ? end - 1 : end);
      Reading reading = reader.read(row);
      events += reading == Reading.EVENT ? 1 : 0;
      lines += reading == Reading.SILENT ? 0 : 1;
      while (list != null && list.more() && lines < LINES) {
        row.start(bytes, at, end);
        reading = list.readOn(row);
        events += reading == Reading.EVENT ? 1 : 0;
        lines += reading == Reading.SILENT ? 0 : 1;
      }
      at = end + 1;
    }
    return lines == 0 ? 0 : (double) events / lines;
  }
}
