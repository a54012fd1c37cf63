package org.evenkeel.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.evenkeel.bench.detection.Detection;
import org.evenkeel.bench.hunt.HuntBench;
import org.evenkeel.bench.ledger.Faults;
import org.evenkeel.bench.ledger.Rates;
import org.evenkeel.bench.realism.Realism;
import org.evenkeel.bench.rules.RuleCost;
import org.evenkeel.bench.speed.Digest;
import org.evenkeel.bench.speed.SideBySide;
import org.evenkeel.bench.speed.StoryCost;
import org.evenkeel.bench.story.StoryBench;
import org.evenkeel.bench.traffic.LogGenerator;
import org.evenkeel.bench.webroot.WebRootBench;
import org.openjdk.jmh.Main;

/// The door to all measurements: `log` generates evidence, `speed` runs whole processes side by
/// side, `detection` the rules over labelled requests, `rules` what more of them cost, `realism`
/// the simulator beside real logs, `ledger-faults` and `ledger-rates` what a ledger bears and how
/// fast, `hunt` what searching events costs.
public final class Bench {
  private static final String USAGE =
      """
      Usage: ./evenkeel bench COMMAND

        log     generates an access log of an invented store, and the truth about it
                --lines N --seed N --clients N --attacks PERCENT --out FILE|-
        speed   runs Evenkeel and its rivals on the same files and prints Markdown tables
                --work FOLDER --evenkeel LAUNCHER --rounds N --slow-rounds N --sizes MB,MB,…
                --write FILE  puts the tables between the marks in FILE, docs/performance.md
        digest  prints the SHA-256 of a file, one of the rivals
        detection  runs the rules over labelled requests and prints how many they flag
                --data FOLDER [--missed N]
        realism    how far the simulator's ordinary traffic is from logs of real servers
                --data FOLDER --seeds N --lines N
        ledger-faults  hurts ledgers in every way we know and prints what still holds
                [--short] [--only mishaps|flips|kills|calls] [--write docs/reliability.md]
        ledger-rates   how fast the ledger appends, verifies and proves
                [--seconds N] [--entries N] [--tree N]
        rules   scans a log with the pack alone and with SigmaHQ's rules beside it
                --sigmahq FILE [--megabytes N] [--rounds N] [--threads N]
        story   investigates invented breaches and holds the answers against the truth
                --seeds N --first N --lines N [--scenario NAME] [--platform NAME]
                [--whole] [--wrong] [--write docs/detection.md]
        story-cost  processor time of the first reading and of all that follows, and peak memory
                --lines N --clients N --attacks PERCENT --work FOLDER | --log FILE [--orders FILE]
        webroot  searches harmless files and prints every false alarm; invents harmful ones and
                prints what is missed
                --data DIR… | --shapes [N]
        hunt    makes a file of events and prints what the first page of a search costs
                --events N --work FOLDER (kept for the next time) --rounds N
        micro   runs the JMH benchmarks of single methods; takes JMH's own arguments, -h lists them
      """;

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    try {
      run(arguments);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      String sentence = Misuse.of(e).orElseThrow(() -> e);
      System.err.println("evenkeel bench: " + sentence);
      System.exit(2);
    }
  }

  private static void run(String[] arguments) throws Exception {
    String command = arguments.length == 0 ? "" : arguments[0];
    String[] rest =
        arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
    if (!command.equals("micro") && Arrays.asList(rest).contains("--help")) {
      System.out.print(USAGE);
      return;
    }
    switch (command) {
      case "log" -> LogGenerator.main(rest);
      case "speed" -> SideBySide.main(rest);
      case "digest" -> Digest.main(rest);
      case "detection" -> Detection.main(rest);
      case "realism" -> Realism.main(rest);
      case "ledger-faults" -> Faults.main(rest);
      case "ledger-rates" -> Rates.main(rest);
      case "rules" -> RuleCost.main(rest);
      case "story" -> StoryBench.main(rest);
      case "story-cost" -> StoryCost.main(rest);
      case "webroot" -> WebRootBench.main(rest);
      case "hunt" -> HuntBench.main(rest);
      case "micro" -> Main.main(rest);
      default -> {
        System.err.print(USAGE);
        System.exit(2);
      }
    }
  }
}
