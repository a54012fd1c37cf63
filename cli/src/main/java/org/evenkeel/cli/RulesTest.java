package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.evenkeel.cli.answer.SafeText;
import org.evenkeel.forensics.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Whether rules fire on the lines that they should, and on no others.
@Command(
    name = "test",
    header = "Try rules on the example lines beside them.",
    description = {
      "Beside a rule file such as shell.yml stands shell.lines: each line begins with '+ ' when one"
          + " of the file's rules must match it, with '- ' when none may."
    },
    footer = "  evenkeel rules test my-rules/")
final class RulesTest implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Rule files or folders of them.")
  private List<Path> paths = List.of();

  @Mixin private RuleChoice choice = new RuleChoice();

  private int tried;
  private final List<String> wrong = new ArrayList<>();

  RulesTest(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    for (Path path : paths) {
      List<Path> files;
      try (Stream<Path> walk = Files.walk(path)) {
        files = walk.filter(file -> Files.isRegularFile(lines(file))).sorted().toList();
      }
      for (Path file : files) {
        test(file);
      }
    }
    wrong.forEach(each -> session.terminal().print(each + System.lineSeparator()));
    session.terminal().say(tried + " lines tried, " + wrong.size() + " judged wrongly.");
    return (tried == 0
            ? ExitCode.NOTHING_READABLE
            : wrong.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FINDINGS)
        .number();
  }

  private static Path lines(Path file) {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    boolean rules = name.endsWith(".yml") || name.endsWith(".yaml");
    return file.resolveSibling(rules ? name.substring(0, name.lastIndexOf('.')) + ".lines" : "/");
  }

  private void test(Path file) throws IOException {
    RuleBook book = choice.only(List.of(file), session);
    book.problems().forEach(problem -> wrong.add(safe(problem.sentence())));
    int number = 0;
    for (String line : Files.readAllLines(lines(file))) {
      number++;
      if (line.startsWith("+ ") || line.startsWith("- ")) {
        test(book, line, lines(file) + ", line " + number);
      }
    }
  }

  private void test(RuleBook book, String line, String place) {
    tried++;
    boolean must = line.startsWith("+ ");
    try {
      RuleBook.Trial trial = book.trial(line.substring(2));
      boolean matched = false;
      for (int rule = 0; rule < book.rules().size(); rule++) {
        matched |= trial.matches(rule);
      }
      if (matched != must) {
        wrong.add(
            safe(place + (must ? ": no rule matches " : ": a rule matches ") + line.substring(2)));
      }
    } catch (IllegalArgumentException e) {
      wrong.add(safe(place + ": " + e.getMessage()));
    }
  }

  private String safe(String text) {
    return SafeText.prose(text, session.terminal().unicode());
  }
}
