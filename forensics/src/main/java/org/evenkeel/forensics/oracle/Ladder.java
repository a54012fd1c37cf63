package org.evenkeel.forensics.oracle;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.scan.TracedLine;

/// One file asked for from ever more folders above: `../a`, `../../a`, and so on. Up to the root of
/// the disk the page stays as it is; from there on it holds the file, however many more steps are
/// asked. Pages that vary by a few bytes anyway, or repeat what they are asked, have no such step.
///
/// Thread-safe: keeps nothing.
final class Ladder {
  private static final Pattern CLIMB =
      Pattern.compile("(?i)((?:\\.\\.|%2e%2e|\\.%2e|%2e\\.)(?:/|%2f|%5c|\\\\))+");
  private static final Pattern STEP = Pattern.compile("(?i)/|%2f|%5c|\\\\");

  /// A step is so many times as high as the page varies by itself, and at least so many bytes.
  private static final int TIMES = 3;

  private static final int LEAST = 8;

  private Ladder() {}

  /// The lines whose answers hold a file, in their order; none unless two files differ, as a
  /// firewall says the same of all.
  static List<TracedLine> reached(List<TracedLine> lines) {
    Map<String, SortedMap<Integer, TracedLine>> files = new HashMap<>();
    for (TracedLine line : lines) {
      climb(line, files);
    }
    List<TracedLine> reached = new ArrayList<>();
    long noise = 0;
    LongSummaryStatistics heights = new LongSummaryStatistics();
    for (SortedMap<Integer, TracedLine> file : files.values()) {
      List<TracedLine> above = above(file);
      if (!above.isEmpty()) {
        noise = Math.max(noise, spread(above));
        heights.accept(above.getFirst().event().sent());
        reached.addAll(above);
      }
    }
    boolean differ = heights.getMax() - heights.getMin() > TIMES * Math.max(noise, LEAST / 2);
    reached.sort(null);
    return heights.getCount() >= 2 && differ ? reached : List.of();
  }

  private static void climb(TracedLine line, Map<String, SortedMap<Integer, TracedLine>> files) {
    Event event = line.event();
    Matcher climb = CLIMB.matcher(Surface.query(event));
    if (event.status() == 200 && event.sent() > 0 && climb.find()) {
      int steps = 0;
      for (Matcher step = STEP.matcher(climb.group()); step.find(); ) {
        steps++;
      }
      files
          .computeIfAbsent(climb.replaceFirst("^"), any -> new TreeMap<>())
          .putIfAbsent(steps, line);
    }
  }

  /// The lines above the step; none when there is none.
  private static List<TracedLine> above(SortedMap<Integer, TracedLine> file) {
    for (int border : file.keySet()) {
      Collection<TracedLine> below = file.headMap(border).values();
      List<TracedLine> above = List.copyOf(file.tailMap(border).values());
      if (!below.isEmpty() && above.size() >= 2 && isStep(below, above)) {
        return above;
      }
    }
    return List.of();
  }

  private static boolean isStep(Collection<TracedLine> below, List<TracedLine> above) {
    long varies = Math.max(spread(below), spread(above));
    long step = sizes(above).getMin() - sizes(below).getMax();
    return step >= LEAST && step > TIMES * varies;
  }

  private static long spread(Collection<TracedLine> lines) {
    LongSummaryStatistics sizes = sizes(lines);
    return sizes.getMax() - sizes.getMin();
  }

  private static LongSummaryStatistics sizes(Collection<TracedLine> lines) {
    return lines.stream().mapToLong(line -> line.event().sent()).summaryStatistics();
  }
}
