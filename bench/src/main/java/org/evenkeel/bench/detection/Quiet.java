package org.evenkeel.bench.detection;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.evenkeel.forensics.rule.Rule;
import org.evenkeel.forensics.scan.LineJudge;

/// How often rules that ask for payloads speak on logs of ordinary visitors, for each 10,000 lines.
/// Every line that they flag goes to standard error, for somebody to look at.
final class Quiet {
  private final LineJudge judge = new LineJudge();
  private final PrintStream out;

  Quiet(PrintStream out) {
    this.out = out;
  }

  /// Counts over one log.
  private static final class Counts {
    private int lines;
    private int unread;
    private int flagged;
    private final Map<String, Integer> titles = new TreeMap<>();
  }

  void run(List<Path> logs) throws IOException {
    out.println(
        """
        | log | lines | not of the combined format | lines judged to hold a payload | in 10,000 | as |
        |---|---:|---:|---:|---:|---|""");
    for (Path log : logs) {
      Counts counts = new Counts();
      try (InputStream in = open(log)) {
        read(log.toString(), in, counts);
      }
      out.printf(
          Locale.ROOT,
          "| %s | %,d | %,d | %,d | %.2f | %s |%n",
          log.getFileName(),
          counts.lines,
          counts.unread,
          counts.flagged,
          10_000.0 * counts.flagged / Math.max(1, counts.lines - counts.unread),
          counts.titles);
    }
  }

  private static InputStream open(Path log) throws IOException {
    InputStream file = new BufferedInputStream(Files.newInputStream(log));
    return log.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
  }

  private void read(String name, InputStream in, Counts counts) throws IOException {
    if (!name.endsWith(".tar.gz")) {
      lines(in, counts);
      return;
    }
    TarArchiveInputStream tar = new TarArchiveInputStream(in);
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      if (entry.getName().endsWith(".log")) {
        lines(tar, counts);
      }
    }
  }

  private void lines(InputStream in, Counts counts) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      counts.lines++;
      try {
        count(line, judge.hostile(line), counts);
      } catch (IllegalArgumentException e) {
        counts.unread++;
      }
    }
  }

  private static void count(String line, List<Rule> rules, Counts counts) {
    List<String> titles =
        rules.stream().map(Rule::title).filter(title -> title.startsWith("A value ")).toList();
    if (!titles.isEmpty()) {
      counts.flagged++;
      titles.forEach(title -> counts.titles.merge(title, 1, Integer::sum));
      System.err.println(titles + " " + line);
    }
  }
}
