package org.evenkeel.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.evenkeel.cli.answer.SafeText;
import picocli.CommandLine.Command;

/// The settings that are in force.
@Command(
    name = "config",
    header = "Show the settings of the desk that are in force, and where each comes from.",
    description = {
      "A setting is taken from the command line of 'serve'; else from the environment"
          + " (EVENKEEL_PORT, or EVENKEEL_PORT_FILE for a file that holds it); else from the file of"
          + " settings, with lines such as 'port = 8443'. Secrets are masked.",
    },
    footer = {"  evenkeel config"})
final class ConfigCommand implements Callable<Integer> {
  private final Session session;

  ConfigCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Map<String, String> environment = System.getenv();
    Terminal terminal = session.terminal();
    try {
      Configuration configuration = Configuration.of(Map.of(), environment);
      StringBuilder list = new StringBuilder();
      list.append("# ").append(Configuration.place(environment)).append('\n');
      for (Setting setting : Setting.values()) {
        Configuration.Said said = configuration.said(setting);
        String shown = setting.isSecret() && !said.value().isEmpty() ? "********" : said.value();
        list.append(
            "%-18s = %-28s # %s (%s)%n"
                .formatted(
                    setting.word(), SafeText.of(shown, true), setting.meaning(), said.where()));
      }
      terminal.print(list.toString());
      return ExitCode.NOTHING_FOUND.number();
    } catch (Configuration.Misconfigured e) {
      terminal.say(String.valueOf(e.getMessage()));
      return ExitCode.NOTHING_READABLE.number();
    }
  }
}
