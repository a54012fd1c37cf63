package org.evenkeel.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.evenkeel.cli.answer.SafeText;
import org.evenkeel.law.rule.RuleFile;
import org.evenkeel.law.rule.RuleReader;
import org.evenkeel.law.yaml.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Whether files of duties are right.
@Command(
    name = "lint",
    header = "Check files of duties and say what is wrong, where, and how to put it right.",
    footer = "  evenkeel duties lint US-CA.yaml")
final class DutiesLint implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders of duties.")
  private List<Path> paths = List.of();

  DutiesLint(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    int right = 0;
    List<Problem> problems = new ArrayList<>();
    for (Path file : files()) {
      RuleFile read = new RuleReader(file.toString()).read(text(file));
      right += read.rules().size();
      problems.addAll(read.problems());
    }
    StringBuilder report = new StringBuilder();
    for (Problem problem : problems) {
      report
          .append(SafeText.prose("refused: " + problem, session.terminal().unicode()))
          .append(System.lineSeparator());
    }
    session.terminal().print(report.toString());
    session.terminal().say("%d duties can be used, %d problems.".formatted(right, problems.size()));
    return (problems.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FINDINGS).number();
  }

  private static String text(Path file) throws IOException {
    if (Files.size(file) > FactsFile.LARGEST) {
      return "# " + file + " is larger than 1 MB";
    }
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(command.commandLine(), "There is no " + path + ".");
      }
      try (Stream<Path> below = Files.walk(path)) {
        below
            .filter(Files::isRegularFile)
            .filter(file -> file.equals(path) || file.toString().endsWith(".yaml"))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }
}
