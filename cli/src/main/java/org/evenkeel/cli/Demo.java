package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.evenkeel.cli.answer.TerminalAnswer;
import org.evenkeel.forensics.Request;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.simulator.Plan;
import org.evenkeel.simulator.Simulator;
import org.evenkeel.simulator.Truth;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A drill: an invented store that was broken into, on the desk or in the terminal.
@Command(
    name = "demo",
    header = "A drill: the break-in at an invented store, from the first look to the deadlines.",
    description = {
      "Invents a store and a break-in, starts the desk with the evidence sealed and investigated,"
          + " and prints the link to look at it. A second run finds the drill as it was left.",
      "With --no-desk it investigates in the terminal instead and tells what really happened, so"
          + " that you can compare."
    },
    footer = {"  evenkeel demo", "  evenkeel demo --no-desk --to drill && ls drill/logs"})
final class Demo implements Callable<Integer> {
  private static final Plan PLAN = Plan.of("admin-guessing", "woocommerce", 2026).withLines(9_000);

  private final Session session;

  @Option(names = "--no-desk", description = "Investigate in the terminal, and start no desk.")
  private boolean terminalOnly;

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description =
          "With --no-desk: where the evidence is put. Default: a new folder for temporary files.")
  private @Nullable Path folder;

  @Mixin private DeskPlace place = new DeskPlace();

  @Mixin private Looks looks = new Looks();

  Demo(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    return terminalOnly ? inTerminal() : new DemoDesk(session, place).run();
  }

  private int inTerminal() throws IOException, InterruptedException {
    Path drill = folder == null ? Files.createTempDirectory("evenkeel-drill-") : folder;
    Truth truth = Simulator.write(PLAN, drill);
    Path logs = drill.resolve("logs");
    note("DRILL", "This is an invented store, and so is everyone in its logs.");
    note("The command", "evenkeel investigate " + logs);
    Inquiry inquiry = new Inquiry(session, looks);
    Investigation found = inquiry.about(Request.of(List.of(logs)));
    inquiry.show(found, false);
    note("DRILL: what really happened, to compare", truth.title());
    truth.steps().forEach(step -> note(step.at() + ", " + step.actor(), step.what()));
    note("The evidence stays in", drill + "; all of the truth in truth.json there");
    return ExitCode.NOTHING_FOUND.number();
  }

  private void note(String heading, String sentence) {
    Terminal terminal = session.terminal();
    terminal.print(TerminalAnswer.note(heading, sentence, terminal.screen(looks.noColor())));
  }
}
