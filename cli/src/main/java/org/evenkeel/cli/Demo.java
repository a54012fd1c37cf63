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

/// A drill: the logs of an invented store that was broken into, investigated before your eyes.
@Command(
    name = "demo",
    header = "A drill: investigate the break-in at an invented store.",
    description =
        "Makes the logs of a store that does not exist, investigates them, and tells what"
            + " really happened, so that you can compare. Ends with exit code 0.",
    footer = {"  evenkeel demo", "  evenkeel demo --to drill && ls drill/logs"})
final class Demo implements Callable<Integer> {
  private static final Plan PLAN = Plan.of("admin-guessing", "woocommerce", 2026).withLines(9_000);

  private final Session session;

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description = "Where the evidence is put. Default: a new folder for temporary files.")
  private @Nullable Path folder;

  @Mixin private Looks looks = new Looks();

  Demo(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
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
