package org.evenkeel.forensics.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The public rules of SigmaHQ, all of them, as they are.
class SigmaHqTest {
  /// Why some cannot be used. Which ones, `sigmahq-exceptions.txt` names.
  private static final Map<String, String> REASONS =
      Map.of(
          "counts with '|'", "counts in its condition, which Sigma gave up",
          "which the detection does not define", "says near or followed by, which Sigma gave up",
          "--placeholders", "names networks or people of an organisation, which only it can give");

  @Test
  void everyRuleLoadsOrIsNamedWithItsReason() throws IOException {
    AtomicInteger files = new AtomicInteger();
    SigmaHq.forEach((path, text) -> files.incrementAndGet());

    RulePack pack = SigmaHq.pack();
    String found =
        pack.problems().stream()
            .map(problem -> problem.file() + ": " + reason(problem))
            .sorted()
            .collect(Collectors.joining("\n"));
    assertThat(found).isEqualTo(exceptions());
    assertThat(pack.rules().size() + pack.problems().size()).isGreaterThanOrEqualTo(files.get());
  }

  /// Sigma 2.1 wants rules refused whose placeholders nobody fills, and conditions that count.
  @Test
  void withPlaceholdersFilledOnlyWhatSigmaGaveUpIsRefused() throws IOException {
    Set<String> unknown = new TreeSet<>();
    Pattern name = Pattern.compile("%([A-Za-z0-9_-]+)%");
    SigmaHq.forEach(
        (path, text) -> {
          Matcher names = name.matcher(text);
          while (text.contains("|expand") && names.find()) {
            unknown.add(names.group(1));
          }
        });

    RulePack pack =
        SigmaHq.pack(
            new Placeholders(unknown.stream().collect(Collectors.toMap(n -> n, List::of))));

    assertThat(pack.problems())
        .hasSize(59)
        .allSatisfy(problem -> assertThat(reason(problem)).endsWith("which Sigma gave up"));
  }

  private static String reason(RuleProblem problem) {
    return REASONS.entrySet().stream()
        .filter(reason -> problem.why().contains(reason.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(problem.sentence());
  }

  private static String exceptions() throws IOException {
    try (InputStream in = SigmaHqTest.class.getResourceAsStream("sigmahq-exceptions.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
