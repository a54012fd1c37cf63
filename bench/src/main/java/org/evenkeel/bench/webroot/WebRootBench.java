package org.evenkeel.bench.webroot;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.evenkeel.forensics.investigation.Artifact;
import org.evenkeel.forensics.webroot.WebRoot;

/// Searches folders of harmless files and prints every alarm, and how many there are per 10,000
/// files; then the invented shells and skimmers, and how many are found.
public final class WebRootBench {
  private static final String USAGE =
      """
      Usage: ./evenkeel bench webroot --data DIR…
             ./evenkeel bench webroot --shapes [N]

        --data    folders of harmless files: every artifact in them is a false alarm
        --shapes  invents N shells and skimmers of each shape and counts how many are found; prints
                  the missed ones
      """;

  private WebRootBench() {}

  public static void main(String[] arguments) throws InterruptedException {
    List<String> words = List.of(arguments);
    if (!words.isEmpty() && words.getFirst().equals("--shapes")) {
      int each = words.size() > 1 ? Integer.parseInt(words.get(1)) : 200;
      new ShapeBench(System.out).run(each);
      return;
    }
    List<Path> folders = words.stream().skip(1).map(Path::of).toList();
    if (folders.isEmpty() || !words.getFirst().equals("--data")) {
      System.err.print(USAGE);
      System.exit(2);
    }
    for (Path folder : folders) {
      if (!Files.exists(folder)) {
        throw new IllegalArgumentException("No such file or folder: " + folder);
      }
    }
    run(folders, System.out);
  }

  private static void run(List<Path> folders, PrintStream out) throws InterruptedException {
    out.println("| folder | files | MB | alarms | per 10,000 | MB/s of CPU | files/s of CPU |");
    out.println("|---|---:|---:|---:|---:|---:|---:|");
    long files = 0;
    long alarms = 0;
    for (Path folder : folders) {
      long before = cpuNanos();
      WebRoot.Report report =
          WebRoot.search(List.of(folder), List.of(), Clock.systemUTC(), tree -> {});
      double seconds = (cpuNanos() - before) / 1e9;
      files += report.files();
      alarms += report.artifacts().size();
      row(folder, report, seconds, out);
      report.artifacts().forEach(artifact -> System.err.println(line(artifact)));
    }
    out.printf(
        Locale.ROOT,
        "%nAltogether %,d files, %d alarms: %.2f per 10,000.%n",
        files,
        alarms,
        alarms * 1e4 / Math.max(1, files));
  }

  private static void row(Path folder, WebRoot.Report report, double seconds, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "| %s | %,d | %,d | %d | %.2f | %.1f | %,.0f |%n",
        folder.getFileName(),
        report.files(),
        report.bytes() / 1_000_000,
        report.artifacts().size(),
        report.artifacts().size() * 1e4 / Math.max(1, report.files()),
        report.bytes() / 1e6 / seconds,
        report.files() / seconds);
  }

  private static String line(Artifact artifact) {
    return artifact.grade()
        + " "
        + artifact.kind()
        + " "
        + artifact.where()
        + ": "
        + artifact.why();
  }

  /// CPU time of the whole process.
  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
