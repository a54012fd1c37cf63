package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.evenkeel.forensics.investigation.Grade;
import org.junit.jupiter.api.Test;

/// The documents tell the truth, and are short.
class DocumentsTest {
  private static final Path ROOT = Path.of(System.getProperty("evenkeel.root", ".."));
  private static final List<String> MODULES =
      List.of(
          "forensics",
          "law",
          "ledger-verify",
          "ledger",
          "paper",
          "simulator",
          "postgres",
          "desk",
          "cli",
          "bench",
          "fuzz");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

  @Test
  void architectureNamesOnlyWhatIsThere() throws IOException {
    Set<String> there = namesInTheTree();

    assertThat(all(CODE, text("ARCHITECTURE.md")))
        .isNotEmpty()
        .allMatch(name -> there.contains(name) || Files.exists(ROOT.resolve(name)));
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    for (Path document : documents()) {
      assertThat(all(LINK, Files.readString(document)))
          .as(document.toString())
          .allMatch(link -> Files.exists(document.resolveSibling(link)));
    }
  }

  @Test
  void theReadmeIsShortAndStartsWithTwoCommands() throws IOException {
    String readme = text("README.md");

    assertThat(words(readme)).isLessThanOrEqualTo(300);
    assertThat(readme).containsSubsequence("./evenkeel demo", "./evenkeel test", "investigate");
  }

  @Test
  void theReadmeListsTheExitCodes() throws IOException {
    String readme = text("README.md");
    for (ExitCode code : ExitCode.values()) {
      assertThat(readme).contains("\n| " + code.number() + " | ");
    }
  }

  @Test
  void theGlossaryKnowsEveryGrade() throws IOException {
    assertThat(text("docs/glossary.md"))
        .contains(Arrays.stream(Grade.values()).map(grade -> "\n| " + grade + " | ").toList());
  }

  @Test
  void everyDecisionHasItsFormAndItsLimit() throws IOException {
    for (Path decision : files(ROOT.resolve("docs/adr"), ".md")) {
      String text = Files.readString(decision);
      assertThat(words(text)).as(decision.toString()).isLessThanOrEqualTo(500);
      assertThat(text)
          .as(decision.toString())
          .containsSubsequence(
              "**Status and date.**",
              "**Situation.**",
              "**We will**",
              "**Instead of**",
              "**Price.**",
              "**Look again when**");
    }
  }

  /// Types, and packages as their last name.
  private static Set<String> namesInTheTree() throws IOException {
    Set<String> names = new HashSet<>();
    for (String module : MODULES) {
      for (Path file : files(ROOT.resolve(module).resolve("src"), ".java")) {
        String name = file.getFileName().toString();
        names.add(name.substring(0, name.length() - ".java".length()));
        names.add(String.valueOf(file.getName(file.getNameCount() - 2)));
      }
    }
    return names;
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>(files(ROOT.resolve("docs"), ".md"));
    try (Stream<Path> top = Files.list(ROOT)) {
      top.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
    }
    return documents;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  private static String text(String document) throws IOException {
    return Files.readString(ROOT.resolve(document));
  }

  private static List<String> all(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  /// Words outside of pictures of a terminal.
  private static int words(String text) {
    int words = 0;
    boolean picture = false;
    for (String line : text.split("\n", -1)) {
      picture ^= line.startsWith("```");
      words += picture ? 0 : line.split("\\s+", -1).length;
    }
    return words;
  }
}
