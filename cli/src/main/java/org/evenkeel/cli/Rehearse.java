package org.evenkeel.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.evenkeel.forensics.LogFormats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// What people do most, one after the other in one process, so that Java can keep all that it
/// loaded, and what it learned of it, for later starts. Called by the build alone.
@Command(
    name = "rehearse",
    hidden = true,
    header = "Do what people do most, for the cache of classes.")
final class Rehearse implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "LOGS", description = "Evidence, each for itself.")
  private List<String> evidence = List.of();

  Rehearse(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Stream<List<String>> looks =
        Stream.of(
            List.of("--version"),
            List.of("help", "investigate"),
            List.of("formats"),
            List.of("rules", "list"));
    Stream<List<String>> investigations =
        evidence.stream()
            .flatMap(
                logs ->
                    Stream.of(
                        List.of("investigate", "--json", logs), List.of("investigate", logs)));
    int code = 0;
    for (List<String> act : Stream.concat(looks, investigations).toList()) {
      code = CommandTree.run(session, LogFormats::known, act.toArray(String[]::new));
    }
    return code;
  }
}
