package org.evenkeel.bench.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Hurts ledgers in every way we know, and looks whether what was promised still holds.
public final class Faults {
  private static final String BEGIN = "<!-- ledger-faults: begin -->";
  private static final String END = "<!-- ledger-faults: end -->";
  private static final int KILLS = 200;
  private static final int FLIPS = 10_000;

  private Faults() {}

  /// How much of it is done.
  ///
  /// @param kills random kills
  /// @param calls trials of each kind over system calls, 0 for every call
  /// @param flips bits
  /// @param cuts places where a record is torn, 0 for every byte
  /// @param only one of the parts, or empty for all
  record Extent(int kills, int calls, int flips, int cuts, String only) {
    static final Extent WHOLE = new Extent(KILLS, 0, FLIPS, 0, "");
    static final Extent SHORT = new Extent(3, 4, 200, 10, "");

    Extent only(String part) {
      return new Extent(kills, calls, flips, cuts, part);
    }

    boolean has(String part) {
      return only.isEmpty() || only.equals(part);
    }
  }

  private static final List<String> PARTS = List.of("mishaps", "flips", "kills", "calls");

  /// Arguments: `--short`, `--only mishaps|flips|kills|calls`, `--write FILE`.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Extent extent = Extent.WHOLE;
    Path document = null;
    for (int at = 0; at < arguments.length; at++) {
      switch (arguments[at]) {
        case "--short" -> extent = Extent.SHORT.only(extent.only());
        case "--only" -> extent = extent.only(part(value(arguments, ++at)));
        case "--write" -> document = Path.of(value(arguments, ++at));
        default -> throw new IllegalArgumentException("What is " + arguments[at] + '?');
      }
    }
    Path root = Files.createTempDirectory("evenkeel-faults-");
    List<Outcome> outcomes;
    try {
      outcomes = run(root, extent);
    } finally {
      Trial.delete(root);
    }
    String table = table(outcomes);
    System.out.println(table);
    outcomes.forEach(outcome -> outcome.wrong().forEach(System.out::println));
    if (document != null) {
      put(document, table);
    }
    System.exit(outcomes.stream().allMatch(Outcome::good) ? 0 : 1);
  }

  private static String value(String[] arguments, int at) {
    if (at >= arguments.length) {
      throw new IllegalArgumentException(arguments[at - 1] + " needs a value");
    }
    return arguments[at];
  }

  private static String part(String name) {
    if (!PARTS.contains(name)) {
      throw new IllegalArgumentException("No such part: " + name + "; known: " + PARTS);
    }
    return name;
  }

  static List<Outcome> run(Path root, Extent extent) throws IOException, InterruptedException {
    List<Outcome> outcomes = new ArrayList<>();
    if (extent.has("mishaps")) {
      outcomes.addAll(new Mishaps(root).run(extent.cuts()));
    }
    if (extent.has("flips")) {
      outcomes.addAll(new Flips(root.resolve("flips"), extent.flips()).run());
    }
    if (extent.has("kills")) {
      outcomes.add(Kills.run(root.resolve("kills"), extent.kills()));
    }
    if (extent.has("calls")) {
      outcomes.addAll(calls(root, extent));
    }
    return outcomes;
  }

  private static List<Outcome> calls(Path root, Extent extent)
      throws IOException, InterruptedException {
    return SystemCalls.isInstalled()
        ? new SystemCalls(root, extent.calls()).run()
        : List.of(
            Outcome.skipped(
                "killed, and failed, at each call to the file system",
                "strace is not installed; on Debian: apt-get install strace"));
  }

  static String table(List<Outcome> outcomes) {
    String head = "| fault | times | held | |\n|---|---:|---:|---|\n";
    return head + outcomes.stream().map(Outcome::row).collect(Collectors.joining("\n")) + '\n';
  }

  /// Puts the table between the marks of a document.
  static void put(Path document, String table) throws IOException {
    String text = Files.readString(document);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    int to = text.indexOf(END);
    Files.writeString(document, text.substring(0, from) + "\n" + table + text.substring(to));
  }
}
