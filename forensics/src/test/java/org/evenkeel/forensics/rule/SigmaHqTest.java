package org.evenkeel.forensics.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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
          "--placeholders", "names networks or people of an organisation, which only it can give",
          "of another", "shares its id with the document before it in the same file");

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
