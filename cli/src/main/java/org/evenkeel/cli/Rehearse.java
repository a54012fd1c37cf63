package org.evenkeel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.evenkeel.forensics.LogFormats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// What people do most, one after the other in one process, so that Java can keep all that it
/// loaded for later starts, and what it learned of the code. Called by the build alone.
@Command(
    name = "rehearse",
    hidden = true,
    header = "Do what people do most, for the cache of classes.")
final class Rehearse implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "LOGS", index = "0", description = "Evidence of a drill.")
  private String logs = "";

  @Parameters(
      paramLabel = "LARGE",
      index = "1..*",
      arity = "0..*",
      description = "Evidence that takes long, all of one store.")
  private List<String> large = List.of();

  Rehearse(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<String> last = new ArrayList<>(List.of("investigate", "--json"));
    last.addAll(large.isEmpty() ? List.of(logs) : large);
    List<List<String>> acts =
        List.of(
            List.of("--version"),
            List.of("help", "investigate"),
            List.of("formats"),
            List.of("rules", "list"),
            List.of("investigate", "--json", logs),
            List.of("investigate", logs),
            last);
    int code = 0;
    for (List<String> act : acts) {
      code = CommandTree.run(session, LogFormats::known, act.toArray(String[]::new));
    }
    return code;
  }
}
