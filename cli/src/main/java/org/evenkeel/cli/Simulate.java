package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.evenkeel.simulator.Degradation;
import org.evenkeel.simulator.Plan;
import org.evenkeel.simulator.Scenarios;
import org.evenkeel.simulator.Simulator;
import org.evenkeel.simulator.Truth;
import org.evenkeel.simulator.platform.Platform;
import org.evenkeel.simulator.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Evidence of an invented store and an invented breach, with the truth beside it.
@Command(
    name = "simulate",
    header = "Invent a store and a breach, with the truth beside the evidence.",
    description =
        "Writes logs, an order list and, for most stores, the web root and a dump of the database"
            + " into a folder, and truth.json beside them. The same options give the same bytes."
            + " Files that look harmful do nothing.",
    footer = {
      "  evenkeel simulate --list",
      "  evenkeel simulate --scenario hidden-sqli --platform prestashop --seed 7 --to drill",
      "  evenkeel investigate drill/logs"
    })
final class Simulate implements Callable<Integer> {
  private final Session session;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--list", description = "Lists the scenarios and ends.")
  private boolean list;

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      completionCandidates = Names.class,
      description = "What happens; see --list. Default: ${DEFAULT-VALUE}.")
  private String scenario = "upload-shell";

  @Option(
      names = "--platform",
      paramLabel = "NAME",
      completionCandidates = Platforms.class,
      description = "woocommerce, magento, prestashop, opencart. Default: ${DEFAULT-VALUE}.")
  private String platform = "woocommerce";

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "Another number, another store. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(
      names = "--lines",
      paramLabel = "NUMBER",
      description = "About how many lines the web logs have. Default: ${DEFAULT-VALUE}.")
  private long lines = 60_000;

  @Option(
      names = "--degrade",
      paramLabel = "HOW",
      completionCandidates = Degradations.class,
      description = "What happened to the logs: ${COMPLETION-CANDIDATES}. May be repeated.")
  private List<String> degradations = List.of();

  @Option(names = "--to", paramLabel = "FOLDER", description = "Where everything is put.")
  private @Nullable Path folder;

  Simulate(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (list) {
      for (Scenario each : Scenarios.all()) {
        session.terminal().print("%-22s%s%n".formatted(each.name(), each.title()));
      }
      return ExitCode.NOTHING_FOUND.number();
    }
    if (folder == null) {
      throw misuse("Where to? Give a folder: --to FOLDER");
    }
    Truth truth = Simulator.write(plan(), folder);
    session.terminal().say(truth.title());
    session.terminal().say("The evidence is in " + folder + ", the truth in truth.json there.");
    return ExitCode.NOTHING_FOUND.number();
  }

  private Plan plan() {
    try {
      return new Plan(scenario, platform, seed, lines, degraded());
    } catch (IllegalArgumentException e) {
      throw misuse(String.valueOf(e.getMessage()));
    }
  }

  private Set<Degradation> degraded() {
    Set<Degradation> all = EnumSet.noneOf(Degradation.class);
    for (String word : degradations) {
      all.add(Degradation.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
    }
    return all;
  }

  private ParameterException misuse(String sentence) {
    if (spec == null) {
      throw new IllegalStateException("Only run by picocli");
    }
    return new ParameterException(spec.commandLine(), sentence);
  }

  /// Names of scenarios.
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Scenarios.names().iterator();
    }
  }

  /// Names of platforms.
  static final class Platforms implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Platform.ALL.iterator();
    }
  }

  /// Words for what happens to logs.
  static final class Degradations implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      List<String> words = new ArrayList<>();
      for (Degradation each : Degradation.values()) {
        words.add(each.word());
      }
      return words.iterator();
    }
  }
}
