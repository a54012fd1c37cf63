package org.evenkeel.bench.speed;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What the user asked to measure.
///
/// @param work folder of the generated files, kept for the next time
/// @param launcher our own command
/// @param rounds runs of each contender
/// @param slowRounds runs of those that take minutes
/// @param megabytes sizes of the logs, in units of 1,000,000 bytes, ascending
/// @param into a document whose tables are replaced
record Choices(
    Path work,
    Path launcher,
    int rounds,
    int slowRounds,
    List<Integer> megabytes,
    Optional<Path> into) {
  private static final Path HOME = Path.of(System.getProperty("evenkeel.root", ""));

  Choices {
    megabytes = megabytes.stream().sorted().toList();
    if (rounds < 1 || slowRounds < 0 || megabytes.isEmpty() || megabytes.getFirst() < 1) {
      throw new IllegalArgumentException(
          "Needs rounds >= 1 and sizes >= 1 MB, got: %d, %d, %s"
              .formatted(rounds, slowRounds, megabytes));
    }
  }

  static Choices of(List<String> arguments) {
    Path work = HOME.resolve("bench/target/speed");
    Path launcher = HOME.resolve("evenkeel");
    int rounds = 5;
    int slowRounds = 1;
    List<Integer> megabytes = List.of(10, 100, 1000);
    Optional<Path> into = Optional.empty();
    if (arguments.size() % 2 != 0) {
      throw new IllegalArgumentException("No value: " + arguments.getLast());
    }
    for (int i = 0; i < arguments.size(); i += 2) {
      String value = arguments.get(i + 1);
      switch (arguments.get(i)) {
        case "--work" -> work = Path.of(value);
        case "--evenkeel" -> launcher = Path.of(value);
        case "--rounds" -> rounds = Integer.parseInt(value);
        case "--slow-rounds" -> slowRounds = Integer.parseInt(value);
        case "--write" -> into = Optional.of(Path.of(value));
        case "--sizes" ->
            megabytes = Arrays.stream(value.split(",")).map(Integer::valueOf).toList();
        default -> throw new IllegalArgumentException("Unknown option: " + arguments.get(i));
      }
    }
    return new Choices(work, launcher.toAbsolutePath(), rounds, slowRounds, megabytes, into);
  }
}
