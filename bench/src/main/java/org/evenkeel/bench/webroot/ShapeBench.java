package org.evenkeel.bench.webroot;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.evenkeel.forensics.webroot.WebRoot;

/// Counts how many invented shells and skimmers are found, shape by shape.
final class ShapeBench {
  private static final int SHOWN = 3;
  private static final long SEED = 2026;

  private final PrintStream out;

  ShapeBench(PrintStream out) {
    this.out = out;
  }

  /// @param each how many of each shape
  void run(int each) throws InterruptedException {
    try {
      Path folder = Files.createTempDirectory("evenkeel-shapes-");
      Map<Path, Shape> written = write(folder, each);
      WebRoot.Report report =
          WebRoot.search(List.of(folder), List.of(), Clock.systemUTC(), tree -> {});
      Set<String> found = new HashSet<>();
      report.artifacts().forEach(artifact -> found.add(artifact.where()));
      table(written, found);
      remove(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Path, Shape> write(Path folder, int each) throws IOException {
    Disguises by = new Disguises(new Random(SEED));
    Map<Path, Shape> written = new TreeMap<>();
    for (Supplier<Shape> shape : shapes(by)) {
      for (int i = 0; i < each; i++) {
        Shape made = shape.get();
        Path file = folder.resolve(String.valueOf(written.size())).resolve(made.file());
        Files.createDirectories(file.getParent());
        Files.writeString(file, made.text(), StandardCharsets.ISO_8859_1);
        written.put(file, made);
      }
    }
    return written;
  }

  private static List<Supplier<Shape>> shapes(Disguises by) {
    Shells shells = new Shells(by);
    Skimmers skimmers = new Skimmers(by);
    return List.of(
        shells::plainCode,
        shells::plainCommand,
        shells::hiddenName,
        shells::chosenName,
        shells::callback,
        shells::packed,
        shells::twicePacked,
        shells::ownFunction,
        shells::ownDecoder,
        shells::writer,
        shells::poured,
        shells::fetched,
        shells::hiddenInclude,
        shells::admin,
        shells::polyglot,
        shells::serverSkimmer,
        skimmers::card,
        skimmers::cardPlain,
        skimmers::allFields,
        skimmers::ownFunction,
        skimmers::hiddenHost,
        skimmers::hiddenFields,
        skimmers::packedCode,
        skimmers::wordList,
        skimmers::fakeTag);
  }

  private void table(Map<Path, Shape> written, Set<String> found) {
    Map<String, int[]> counts = new TreeMap<>();
    List<Shape> missed = new ArrayList<>();
    written.forEach(
        (file, shape) -> {
          int[] count =
              counts.computeIfAbsent(
                  shape.file().replaceAll(".*\\.", "") + ": " + shape.shape(), any -> new int[2]);
          count[0]++;
          boolean seen = found.contains(file.toString());
          count[1] += seen ? 1 : 0;
          if (!seen && count[0] - count[1] <= SHOWN) {
            missed.add(shape);
          }
        });
    out.println("| shape | invented | found | share |\n|---|---:|---:|---:|");
    counts.forEach((shape, count) -> row(shape, count[0], count[1]));
    row("**all**", written.size(), counts.values().stream().mapToInt(count -> count[1]).sum());
    missed.forEach(
        shape ->
            System.err.println(
                "missed " + shape.shape() + ": " + shape.text().strip().replace('\n', ' ')));
  }

  private void row(String shape, int all, int seen) {
    out.printf(Locale.ROOT, "| %s | %,d | %,d | %.3f |%n", shape, all, seen, (double) seen / all);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
