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

/// Runs whole processes, ours and rivals', on the same generated logs and prints Markdown tables,
/// the same that `docs/performance.md` holds between its marks.
///
/// Each size is generated once and read once before its race; then all contenders take turns.
public final class SideBySide {
  private final Choices choices;
  private final Race race;
  private final StringBuilder tables = new StringBuilder();
  private final List<Measured> sizes = new ArrayList<>();

  private SideBySide(Choices choices, PrintStream progress) {
    this.choices = choices;
    race = new Race(choices, progress);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Choices choices = Choices.of(List.of(arguments));
    Files.createDirectories(choices.work());
    String tables = new SideBySide(choices, System.err).run();
    FileOutputStream console = new FileOutputStream(FileDescriptor.out);
    new PrintStream(console, true, StandardCharsets.UTF_8).print(tables);
    if (choices.into().isPresent()) {
      Marked.replace(choices.into().get(), tables);
    }
  }

  private String run() throws IOException, InterruptedException {
    tables.append(Machine.here().table()).append('\n');
    for (int megabytes : choices.megabytes()) {
      Evidence evidence = Evidence.ofMegabytes(megabytes, choices.work());
      evidence.warm();
      sizes.add(
          new Measured(
              evidence.bytes(),
              race.run(Contenders.onPlain(evidence.plain(), choices)),
              race.run(Contenders.onGzip(evidence.zipped(), choices))));
      part("Plain", evidence, sizes.getLast().plain());
      part("Gzip, MB/s of its content", evidence, sizes.getLast().zipped());
    }
    tables.append("#### Growth of our time with the size\n\n").append(growth()).append('\n');
    tables.append("### Asked and reached\n\n").append(new Asked(sizes).table()).append('\n');
    return tables.toString();
  }

  private void part(String kind, Evidence evidence, List<Standing> standings) {
    tables
        .append(
            String.format(
                Locale.ROOT,
                "#### %s: %,d lines, %,d MB%n%n",
                kind,
                evidence.lines(),
                evidence.bytes() / 1_000_000))
        .append(Markdown.race(standings, evidence.bytes()))
        .append('\n');
  }

  private String growth() {
    StringBuilder table =
        new StringBuilder(
            """
            | MB | median s | size to the one before | time to the one before |
            |---:|---:|---:|---:|
            """);
    double secondsBefore = 0;
    long bytesBefore = 0;
    for (Measured size : sizes) {
      double seconds = Markdown.ours(size.plain());
      table.append(String.format(Locale.ROOT, "| %d | %.3f |", size.bytes() / 1_000_000, seconds));
      table.append(
          secondsBefore == 0 || seconds == 0
              ? " | |\n"
              : String.format(
                  Locale.ROOT,
                  " %.1f × | %.1f × |%n",
                  (double) size.bytes() / bytesBefore,
                  seconds / secondsBefore));
      secondsBefore = seconds;
      bytesBefore = size.bytes();
    }
    return table.toString();
  }
}
