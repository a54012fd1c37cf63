package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evenkeel.cli.answer.SafeText;
import org.evenkeel.desk.DeskSettings;
import picocli.CommandLine.Command;

/// Whether a desk can run here, and what to do where it cannot.
@Command(
    name = "doctor",
    header = "Look at everything the desk needs, and say what to do.",
    description =
        "Settings, folder, room on the disk, port, certificate, database and ledger. Nothing is"
            + " changed, except that a database of the desk's own is made where there is none."
            + " Ends with exit code 3 when something is in the way.",
    footer = {"  evenkeel doctor"})
final class Doctor implements Callable<Integer> {
  private final Session session;

  Doctor(Session session) {
    this.session = session;
  }

  /// What was looked at.
  ///
  /// @param advice what to do; empty when all is well
  record Look(String at, Optional<String> advice) {
    static Look well(String at) {
      return new Look(at, Optional.empty());
    }

    static Look ill(String at, String advice) {
      return new Look(at, Optional.of(advice));
    }
  }

  @Override
  public Integer call() throws IOException {
    List<Look> looks = looks();
    StringBuilder list = new StringBuilder();
    for (Look look : looks) {
      list.append(look.advice().isEmpty() ? "ok   " : "NOT  ").append(look.at()).append('\n');
      look.advice()
          .ifPresent(advice -> list.append("     ").append(SafeText.of(advice, true)).append('\n'));
    }
    session.terminal().print(list.toString());
    boolean well = looks.stream().allMatch(look -> look.advice().isEmpty());
    return (well ? ExitCode.NOTHING_FOUND : ExitCode.NOTHING_READABLE).number();
  }

  private List<Look> looks() throws IOException {
    Path settings = Configuration.place(System.getenv());
    try {
      DeskSettings desk = DeskChoice.of(Configuration.of(Map.of(), System.getenv()));
      return new Examination(desk, settings, session.clock()).run();
    } catch (Configuration.Misconfigured e) {
      return List.of(Look.ill("settings, " + settings, String.valueOf(e.getMessage())));
    }
  }
}
