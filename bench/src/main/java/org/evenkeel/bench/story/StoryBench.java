package org.evenkeel.bench.story;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evenkeel.forensics.Beside;
import org.evenkeel.forensics.Investigator;
import org.evenkeel.forensics.Request;
import org.evenkeel.forensics.StoreCopy;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.simulator.Degradation;
import org.evenkeel.simulator.Plan;
import org.evenkeel.simulator.Scenarios;
import org.evenkeel.simulator.Simulator;
import org.evenkeel.simulator.platform.Platform;

/// Investigates invented breaches, seed by seed, and holds the answers against the truth. Every
/// scenario takes its turn; two seeds of five lose something first, as real evidence does.
public final class StoryBench {
  private static final String USAGE =
      """
      Usage: ./evenkeel bench story [--seeds N] [--first N] [--lines N] [--scenario NAME]
                                    [--platform NAME] [--whole] [--wrong] [--write docs/detection.md]
      """;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-01-01T00:00:00Z"), ZoneOffset.UTC);

  private static final String DUMP = "database.sql.gz";

  private final Choices choices;
  private final PrintStream out;
  private final Board board = new Board();

  private StoryBench(Choices choices, PrintStream out) {
    this.choices = choices;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Choices choices;
    try {
      choices = Choices.of(List.of(arguments));
    } catch (IllegalArgumentException e) {
      System.err.print(USAGE);
      System.exit(2);
      return;
    }
    new StoryBench(choices, System.out).run();
  }

  private void run() throws IOException, InterruptedException {
    List<String> names =
        choices.scenario().isEmpty() ? Scenarios.names() : List.of(choices.scenario());
    for (long seed = choices.first(); seed < choices.first() + choices.seeds(); seed++) {
      String name = names.get((int) (seed % names.size()));
      List<String> platforms =
          choices.platform().isEmpty() ? Platform.ALL : List.of(choices.platform());
      String platform = platforms.get((int) (seed / names.size() % platforms.size()));
      one(new Plan(name, platform, seed, choices.lines(), degradations(seed)));
    }
    out.println(board.told());
    if (choices.write() != null) {
      Section.write(choices.write(), choices.words(), board.told());
    }
  }

  private Set<Degradation> degradations(long seed) {
    EnumSet<Degradation> lost = EnumSet.noneOf(Degradation.class);
    if (!choices.whole() && seed % 5 >= 3) {
      lost.add(Degradation.values()[(int) (seed / 5 % Degradation.values().length)]);
    }
    return lost;
  }

  private void one(Plan plan) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("evenkeel-story");
    try {
      Simulator.write(plan, folder);
      Investigation found =
          new Investigator(CLOCK).investigate(request(folder), (stage, done, total) -> {});
      Truth truth =
          Truth.of(Files.readString(folder.resolve("truth.json"), StandardCharsets.UTF_8));
      List<String> wrong = new Scorer(board).score(found, truth);
      if (choices.wrong() && !wrong.isEmpty()) {
        out.println(plan.scenario() + " " + plan.seed() + " " + plan.degradations());
        wrong.forEach(each -> out.println("    " + each));
      }
    } finally {
      delete(folder);
    }
  }

  private static Request request(Path folder) {
    StoreCopy copy = new StoreCopy(given(folder, "webroot"), List.of(), given(folder, DUMP));
    return Request.of(List.of(folder.resolve("logs")))
        .with(new Beside(folder.resolve("orders.csv"), null, copy));
  }

  /// What this store's owner has of it to hand over.
  private static List<Path> given(Path folder, String name) {
    Path path = folder.resolve(name);
    return Files.exists(path) ? List.of(path) : List.of();
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(files::add);
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
