package org.evenkeel.bench.realism;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.evenkeel.simulator.Plan;
import org.evenkeel.simulator.Simulator;
import org.evenkeel.simulator.platform.Platform;

/// Compares stores in which nothing happens with logs of real servers, and those with each other,
/// which shows how far apart two logs are that nobody simulated.
///
/// `[--data FOLDER] [--seeds N] [--lines N]`; the folder holds `real-apache-2015.log.gz` and
/// `games-store/`.
public final class Realism {
  private static final List<String> PAIRS = List.of("blog 2015", "games store");

  private final PrintStream out = System.out;

  private Realism() {}

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(System.getProperty("evenkeel.root", ".")).resolve("../shared/data/logs");
    int seeds = 3;
    long lines = 10_000;
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      switch (arguments[i]) {
        case "--data" -> data = Path.of(arguments[i + 1]);
        case "--seeds" -> seeds = Integer.parseInt(arguments[i + 1]);
        case "--lines" -> lines = Long.parseLong(arguments[i + 1]);
        default -> throw new IllegalArgumentException("Unknown option: " + arguments[i]);
      }
    }
    new Realism().compare(data, seeds, lines);
  }

  private void compare(Path data, int seeds, long lines) throws IOException {
    Portrait blog = new Portrait();
    read(data.resolve("real-apache-2015.log.gz"), blog);
    Portrait games = new Portrait();
    folder(data.resolve("games-store"), "access", games);
    Portrait ours = new Portrait();
    Portrait half = new Portrait();
    for (String platform : Platform.ALL) {
      for (int seed = 1; seed <= seeds; seed++) {
        simulated(Plan.of("quiet", platform, seed).withLines(lines), ours);
        simulated(Plan.of("quiet", platform, 1000 + seed).withLines(lines), half);
      }
    }
    print(List.of(blog.done(), games.done(), ours.done(), half.done()));
  }

  private void print(List<Portrait> all) {
    Portrait blog = all.get(0);
    Portrait games = all.get(1);
    Portrait ours = all.get(2);
    out.printf(
        Locale.ROOT,
        "%,d lines of %s, %,d of the %s, %,d simulated (%,d of them not of the combined"
            + " format)%n%n",
        blog.lines(),
        PAIRS.get(0),
        games.lines(),
        PAIRS.get(1),
        ours.lines(),
        ours.unread());
    out.println(
        "| distance, 0 to 1 | simulated : blog 2015 | simulated : games store | blog 2015 : games"
            + " store | simulated : simulated |");
    out.println("|---|---:|---:|---:|---:|");
    for (String name : blog.names()) {
      out.printf(
          Locale.ROOT,
          "| %s | %.2f | %.2f | %.2f | %.2f |%n",
          name,
          ours.distance(blog, name),
          ours.distance(games, name),
          blog.distance(games, name),
          ours.distance(all.get(3), name));
    }
  }

  private static void simulated(Plan plan, Portrait into) throws IOException {
    Path folder = Files.createTempDirectory("evenkeel-realism-");
    try {
      Simulator.write(plan, folder);
      folder(folder.resolve("logs"), "access", into);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /// Reads the files of `folder` whose names hold `word`, the oldest first.
  private static void folder(Path folder, String word, Portrait into) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> logs =
          files
              .filter(file -> file.getFileName().toString().contains(word))
              .filter(Files::isRegularFile)
              .sorted(
                  Comparator.comparingInt(Realism::age).reversed().thenComparing(Path::toString))
              .toList();
      for (Path log : logs) {
        read(log, into);
      }
    }
  }

  /// How often a file was rotated, as its name says.
  private static int age(Path file) {
    String[] parts = file.getFileName().toString().replace(".gz", "").split("\\.");
    String last = parts[parts.length - 1];
    return last.chars().allMatch(Character::isDigit) ? Integer.parseInt(last) : 0;
  }

  private static void read(Path log, Portrait into) throws IOException {
    InputStream file = new BufferedInputStream(Files.newInputStream(log));
    InputStream raw = log.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(raw, StandardCharsets.ISO_8859_1))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        into.add(line);
      }
    }
  }
}
