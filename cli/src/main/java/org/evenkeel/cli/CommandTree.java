package org.evenkeel.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
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
  /// Those that speak of all the others.
  private static final Set<String> OF_ALL = Set.of("help", "completion", "man");

  private CommandTree() {}

  /// Runs the command that `arguments` name and returns the exit code of the process.
  static int run(Session session, Supplier<List<Format>> formats, String... arguments) {
    CommandLine root = of(session, formats, Arrays.asList(arguments));
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

  /// All commands. Making one reads what is written above its class, which takes a start its time.
  static CommandLine of(Session session, Supplier<List<Format>> formats) {
    return of(session, makers(session, formats));
  }

  /// The tree as far as `arguments` need it: whoever names a command needs no other one.
  private static CommandLine of(
      Session session, Supplier<List<Format>> formats, List<String> arguments) {
    Map<String, Supplier<?>> makers = makers(session, formats);
    String first = arguments.isEmpty() ? "" : arguments.getFirst();
    boolean alone = makers.containsKey(first) && !OF_ALL.contains(first);
    boolean version = arguments.equals(List.of("--version"));
    return of(session, alone ? Map.of(first, makers.get(first)) : version ? Map.of() : makers);
  }

  private static Map<String, Supplier<?>> makers(Session session, Supplier<List<Format>> formats) {
    Map<String, Supplier<?>> makers = new LinkedHashMap<>();
    makers.put("investigate", () -> new Investigate(session));
    makers.put("events", () -> new EventsCommand(session));
    makers.put("demo", () -> new Demo(session));
    makers.put("simulate", () -> new Simulate(session));
    makers.put("serve", () -> new Serve(session));
    makers.put("config", () -> new ConfigCommand(session));
    makers.put("doctor", () -> new Doctor(session));
    makers.put("evidence", () -> EvidenceCommand.of(session));
    makers.put("let-in", () -> new LetIn(session));
    makers.put("backup", () -> new BackUp(session));
    makers.put("restore", () -> new RestoreCommand(session));
    makers.put("formats", () -> new Formats(session, formats.get()));
    makers.put("rules", () -> Rules.of(session));
    makers.put("duties", () -> DutyList.of(session));
    makers.put("ledger", () -> Ledger.of(session));
    makers.put("completion", () -> new Completion(session));
    makers.put("man", () -> new Man(session));
    makers.put("rehearse", () -> new Rehearse(session));
    makers.put("help", HelpCommand::new);
    return makers;
  }

  private static CommandLine of(Session session, Map<String, Supplier<?>> makers) {
    CommandLine root = new CommandLine(new CommandTree());
    makers.forEach((name, maker) -> root.addSubcommand(name, maker.get()));
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
