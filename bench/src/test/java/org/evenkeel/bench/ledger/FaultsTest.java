package org.evenkeel.bench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The short version of `evenkeel bench ledger-faults`, in every run.
class FaultsTest {
  @TempDir private Path root;

  @Test
  void whatWasPromisedHoldsUnderEveryFault() throws IOException, InterruptedException {
    List<Outcome> outcomes = Faults.run(root, Faults.Extent.SHORT);

    assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.wrong()).isEmpty());
    assertThat(outcomes).filteredOn(outcome -> outcome.times() > 0).hasSizeGreaterThan(7);
  }

  @Test
  void theTableStandsBetweenItsMarks() throws IOException {
    Path document = root.resolve("doc.md");
    Files.writeString(
        document, "a\n<!-- ledger-faults: begin -->\nold\n<!-- ledger-faults: end -->\nb\n");
    Faults.put(document, Faults.table(List.of(Outcome.skipped("fire", "no matches"))));

    assertThat(document)
        .content()
        .contains("| fire | 0 | 0 | left out: no matches |", "\nb\n")
        .doesNotContain("old");
  }
}
