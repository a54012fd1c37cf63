package org.evenkeel.bench.rules;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenkeel.bench.traffic.LogGenerator;
import org.evenkeel.bench.traffic.Plan;
import org.evenkeel.forensics.rule.Placeholders;
import org.evenkeel.forensics.rule.RuleLoader;
import org.evenkeel.forensics.rule.RulePack;

/// Scans one log with the pack alone, and with SigmaHQ's rules beside it, in turns, in one process.
public final class RuleCost {
  private static final String USAGE =
      """
      Usage: ./evenkeel bench rules --sigmahq FILE [--megabytes N] [--rounds N] [--threads N]
                             [--turned yes]

        --sigmahq    SigmaHQ's repository as .tar.gz
        --megabytes  size of the log, 120 unless said otherwise
        --rounds     scans with each set of rules, 5 unless said otherwise; one more warms up
        --threads    as many as there are cores unless said otherwise
        --turned     yes: also with all of them turned to web requests, which they were not made for
      """;

  private final Map<String, String> options;
  private final PrintStream out = System.out;

  private RuleCost(Map<String, String> options) {
    this.options = options;
  }

  public static void main(String[] arguments) throws Exception {
    Map<String, String> options = new LinkedHashMap<>();
    for (int at = 0; at + 1 < arguments.length; at += 2) {
      options.put(arguments[at], arguments[at + 1]);
    }
    if (!Files.isRegularFile(Path.of(options.getOrDefault("--sigmahq", "")))) {
      if (options.containsKey("--sigmahq")) {
        System.err.println("No such file: " + options.get("--sigmahq"));
      }
      System.err.print(USAGE);
      System.exit(2);
    }
    new RuleCost(options).run();
  }

  private int number(String option, int otherwise) {
    return Integer.parseInt(options.getOrDefault(option, String.valueOf(otherwise)));
  }

  private void run() throws Exception {
    Path work = Path.of(System.getProperty("evenkeel.root", ""), "bench/target/rules");
    Files.createDirectories(work);
    Path log = log(work);
    Strangers strangers = Strangers.unpacked(Path.of(options.get("--sigmahq")), work);
    Map<String, List<Path>> sets = new LinkedHashMap<>();
    sets.put("the pack alone", List.of());
    sets.put("and SigmaHQ's rules, as they are", List.of(strangers.asTheyAre()));
    if (options.getOrDefault("--turned", "no").equals("yes")) {
      sets.put("and SigmaHQ's rules, all turned to web requests", List.of(strangers.turnedToWeb()));
    }
    List<Contestant> contestants = new ArrayList<>();
    for (Map.Entry<String, List<Path>> set : sets.entrySet()) {
      contestants.add(loaded(set.getKey(), set.getValue(), log));
    }
    int rounds = number("--rounds", 5);
    for (int round = 0; round <= rounds; round++) {
      for (Contestant contestant : contestants) {
        contestant.scan(round > 0);
      }
    }
    report(contestants, Files.size(log), rounds);
  }

  private Path log(Path work) throws IOException {
    long lines = number("--megabytes", 120) * 5_000L; // of a little over 200 bytes
    Path log = work.resolve("store-%d.log".formatted(lines));
    if (!Files.exists(log)) {
      Path part = work.resolve("part.log");
      LogGenerator.write(Plan.ofLines(lines), part);
      Files.move(part, log);
    }
    return log;
  }

  /// Loads twice: the first time, code is new to the machine as well.
  private Contestant loaded(String name, List<Path> folders, Path log) throws Exception {
    RulePack[] pack = new RulePack[1];
    Timed first = Timed.of(() -> pack[0] = RuleLoader.load(folders, Placeholders.none()));
    Timed again = Timed.of(() -> pack[0] = RuleLoader.load(folders, Placeholders.none()));
    return new Contestant(
        name,
        pack[0],
        new Contestant.Loading(first, again),
        new ScanOnce(
            log,
            number("--threads", Runtime.getRuntime().availableProcessors()),
            Clock.systemUTC()));
  }

  private void report(List<Contestant> contestants, long bytes, int rounds) {
    out.printf(
        Locale.ROOT,
        "%n%,d MB, %d scans with each set after one to warm up; medians.%n%n",
        bytes / 1_000_000,
        rounds);
    out.println(
        "| rules | usable | for web logs | load CPU s | again | compile CPU s | scan CPU s"
            + " | to pack | scan s | to pack |");
    out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    Contestant pack = contestants.getFirst();
    contestants.forEach(contestant -> out.println(contestant.row(pack)));
  }
}
