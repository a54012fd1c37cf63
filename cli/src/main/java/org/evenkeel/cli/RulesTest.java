package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenkeel.cli.answer.SafeText;
import org.evenkeel.forensics.RuleBook;
import org.evenkeel.forensics.RuleProof;
import org.evenkeel.forensics.RuleProof.Claim;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Whether rules fire on the lines that they should, and on no others.
@Command(
    name = "test",
    header = "Try rules on the example lines beside them.",
    description = {
      "Beside a rule file such as shell.yml stands shell.lines: each line begins with '+ ' when one"
          + " of the file's rules must match it, with '- ' when none may.",
      "For a correlation, '+ ' or '- ' says in words what happens, and the lines of the log follow,"
          + " each after '| '. '| 12 times, 5s apart: LINE' stands for twelve lines."
    },
    footer = "  evenkeel rules test my-rules/")
final class RulesTest implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Rule files or folders of them.")
  private List<Path> paths = List.of();

  @Mixin private RuleChoice choice = new RuleChoice();

  private @Nullable RuleBook given;
  private @Nullable RuleBook builtIn;
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
    List<Claim> claims = RuleProof.claims(Files.readAllLines(lines(file)));
    boolean stories = claims.stream().anyMatch(Claim::story);
    (stories ? together(file) : book)
        .problems().stream()
            .filter(problem -> problem.file().equals(file.toString()))
            .forEach(problem -> wrong.add(safe(problem.sentence())));
    for (Claim claim : claims) {
      test(file, book, claim);
    }
  }

  /// A correlation may name rules of other files that were given, or else of the built-in pack.
  private RuleBook together(Path file) {
    if (given == null) {
      List<Path> all = new ArrayList<>(paths);
      all.addAll(choice.paths());
      given = choice.only(all, session);
    }
    boolean known =
        given.correlations().stream().anyMatch(each -> each.file().equals(file.toString()));
    if (!known && builtIn == null) {
      List<Path> all = new ArrayList<>(paths);
      all.addAll(choice.paths());
      builtIn = RuleBook.of(all, choice.placeholders(), session.clock());
    }
    return known || builtIn == null ? given : builtIn;
  }

  private void test(Path file, RuleBook book, Claim claim) {
    tried++;
    String place = lines(file) + ", line " + claim.number();
    try {
      boolean holds = claim.story() ? comesTrue(file, claim) : matches(book, claim);
      if (holds != claim.must()) {
        wrong.add(safe(place + wrongly(claim)));
      }
    } catch (IllegalArgumentException e) {
      wrong.add(safe(place + ": " + e.getMessage()));
    }
  }

  private boolean comesTrue(Path file, Claim claim) {
    return together(file).comeTrue(file.toString(), claim.lines()) > 0;
  }

  private static boolean matches(RuleBook book, Claim claim) {
    RuleBook.Trial trial = book.trial(claim.lines().getFirst());
    return IntStream.range(0, book.rules().size()).anyMatch(trial::matches);
  }

  private static String wrongly(Claim claim) {
    if (claim.story()) {
      return claim.must()
          ? ": the correlation does not come true of these lines"
          : ": the correlation comes true of these lines";
    }
    return (claim.must() ? ": no rule matches " : ": a rule matches ") + claim.lines().getFirst();
  }

  private String safe(String text) {
    return SafeText.prose(text, session.terminal().unicode());
  }
}
