package org.evenkeel.bench.speed;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Runs whole processes, ours and rivals', on the same generated logs and prints Markdown tables.
///
/// Each size is generated once and read once before its race; then all contenders take turns.
public final class SideBySide {
  private final Choices choices;
  private final PrintStream out;
  private final Race race;
  private final List<String> growth = new ArrayList<>();
  private double secondsBefore;
  private long bytesBefore;

  private SideBySide(Choices choices, PrintStream out, PrintStream progress) {
    this.choices = choices;
    this.out = out;
    race = new Race(choices, progress);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Choices choices = Choices.of(List.of(arguments));
    Files.createDirectories(choices.work());
    FileOutputStream console = new FileOutputStream(FileDescriptor.out);
    PrintStream out = new PrintStream(console, true, StandardCharsets.UTF_8);
    new SideBySide(choices, out, System.err).run();
  }

  private void run() throws IOException, InterruptedException {
    out.println(Machine.here().table());
    for (int megabytes : choices.megabytes()) {
      Evidence evidence = Evidence.ofMegabytes(megabytes, choices.work());
      evidence.warm();
      plain(evidence);
      zipped(evidence);
    }
    if (!growth.isEmpty()) {
      out.println("### Growth of our time with the size\n");
      out.println("| MB | median s | size to the one before | time to the one before |");
      out.println("|---:|---:|---:|---:|");
      growth.forEach(out::println);
    }
  }

  private void plain(Evidence evidence) throws IOException, InterruptedException {
    List<Standing> standings = race.run(Contenders.onPlain(evidence.plain(), choices));
    heading("Plain", evidence);
    out.println(Markdown.race(standings, evidence.bytes()));
    double seconds = Markdown.ours(standings);
    if (seconds > 0) {
      growth.add(growth(evidence.bytes(), seconds));
    }
    secondsBefore = seconds;
    bytesBefore = evidence.bytes();
  }

  private void zipped(Evidence evidence) throws IOException, InterruptedException {
    List<Standing> standings = race.run(Contenders.onGzip(evidence.zipped(), choices));
    heading("Gzip, MB/s of its content", evidence);
    out.println(Markdown.race(standings, evidence.bytes()));
  }

  private void heading(String kind, Evidence evidence) {
    out.printf(
        Locale.ROOT,
        "### %s: %,d lines, %,d MB%n%n",
        kind,
        evidence.lines(),
        evidence.bytes() / 1_000_000);
  }

  private String growth(long bytes, double seconds) {
    String ratios =
        secondsBefore == 0
            ? " | |"
            : String.format(
                Locale.ROOT,
                " %.1f × | %.1f × |",
                (double) bytes / bytesBefore,
                seconds / secondsBefore);
    return String.format(Locale.ROOT, "| %d | %.3f |", bytes / 1_000_000, seconds) + ratios;
  }
}
