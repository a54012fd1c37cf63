package org.evenkeel.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.evenkeel.forensics.format.Format;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// All commands, and how their help looks.
@Command(
    name = "evenkeel",
    header = "Evenkeel carries an online store through a security breach.",
    description = "In a checkout of the source there are 'test' and 'bench', too.",
    versionProvider = Version.class,
    footer = {
      "  evenkeel demo                         a drill on an invented store",
      "  evenkeel investigate /var/log/nginx   what happened to yours",
      "  evenkeel duties facts.yaml            whom you must tell, and by when",
      "  evenkeel help investigate             all about a command"
    })
final class CommandTree {
  private CommandTree() {}

  /// Runs the command that `arguments` name and returns the exit code of the process.
  static int run(Session session, List<Format> formats, String... arguments) {
    CommandLine root = of(session, formats);
    boolean colour = session.terminal().colour(Arrays.asList(arguments).contains("--no-color"));
    root.setColorScheme(Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF));
    PrintWriter data =
        new PrintWriter(new OutputStreamWriter(session.terminal().data(), StandardCharsets.UTF_8));
    root.setOut(data).setErr(session.terminal().people());
    int code = root.execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    data.flush();
    String trouble = session.terminal().data().trouble();
    if (trouble == null) {
      return code;
    }
    session.terminal().say("The answer could not be written to standard output: " + trouble + ".");
    return ExitCode.FAILED.number();
  }

  static CommandLine of(Session session, List<Format> formats) {
    CommandLine root = new CommandLine(new CommandTree());
    root.addSubcommand(new Investigate(session));
    root.addSubcommand(new EventsCommand(session));
    root.addSubcommand(new Demo(session));
    root.addSubcommand(new Simulate(session));
    root.addSubcommand(new Serve(session));
    root.addSubcommand(new ConfigCommand(session));
    root.addSubcommand(new Doctor(session));
    root.addSubcommand(EvidenceCommand.of(session));
    root.addSubcommand(new LetIn(session));
    root.addSubcommand(new BackUp(session));
    root.addSubcommand(new RestoreCommand(session));
    if (!formats.isEmpty()) {
      root.addSubcommand(new Formats(session, formats));
    }
    root.addSubcommand(Rules.of(session));
    root.addSubcommand(DutyList.of(session));
    root.addSubcommand(Ledger.of(session));
    root.addSubcommand(new Completion(session));
    root.addSubcommand(new Man(session));
    root.addSubcommand(new HelpCommand());
    root.setExpandAtFiles(false);
    root.setCaseInsensitiveEnumValuesAllowed(true);
    root.setUsageHelpLongOptionsMaxWidth(24);
    root.setParameterExceptionHandler(new Misuse(session.terminal()));
    root.setExecutionExceptionHandler(new Failure(session.terminal()));
    everyCommand(root, session.terminal().reach().columns());
    return root;
  }

  private static void everyCommand(CommandLine command, int columns) {
    CommandSpec spec = command.getCommandSpec();
    if (!spec.name().equals("help")) {
      spec.mixinStandardHelpOptions(true);
    }
    UsageMessageSpec usage = spec.usageMessage();
    usage.width(Math.clamp(columns, UsageMessageSpec.DEFAULT_USAGE_WIDTH, 100));
    usage.footerHeading(usage.footer().length == 0 ? "" : "%nExamples:%n");
    usage.synopsisHeading("%nUsage: ");
    usage.descriptionHeading(usage.description().length == 0 ? "" : "%n");
    usage.parameterListHeading("%n");
    usage.optionListHeading("%nOptions:%n");
    usage.commandListHeading("%nCommands:%n");
    usage.exitCodeListHeading("%nExit codes:%n");
    usage.exitCodeList(ExitCode.listed());
    usage.sectionKeys(
        List.of(
            UsageMessageSpec.SECTION_KEY_HEADER,
            UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
            UsageMessageSpec.SECTION_KEY_FOOTER,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST));
    command.getSubcommands().values().forEach(each -> everyCommand(each, columns));
  }
}
