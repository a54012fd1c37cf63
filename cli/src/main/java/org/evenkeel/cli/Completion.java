package org.evenkeel.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Scripts that let a shell complete commands and options.
@Command(
    name = "completion",
    header = "Print a script that teaches a shell to complete commands and options.",
    footer = {
      "  source <(evenkeel completion bash)",
      "  source <(evenkeel completion zsh)",
      "  evenkeel completion fish > ~/.config/fish/completions/evenkeel.fish"
    })
final class Completion implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private Shell shell = Shell.bash;

  /// The shells, named as people type them.
  enum Shell {
    bash,
    zsh,
    fish
  }

  Completion(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    CommandLine root = spec.root().commandLine();
    String script =
        switch (shell) {
          case bash, zsh -> AutoComplete.bash(root.getCommandName(), root); // serves both
          case fish -> FishCompletion.of(root.getCommandSpec());
        };
    session.terminal().print(script);
    return ExitCode.NOTHING_FOUND.number();
  }
}
