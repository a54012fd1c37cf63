package org.evenkeel.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evenkeel.ledger.Desk;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.bundle.Chosen;
import org.evenkeel.ledger.bundle.Export;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program of its own, as a court's expert uses it.
class VerifyTest {
  @TempDir private Path root;
  private Desk desk = new Desk(Path.of("."));
  private String keys = "";

  @BeforeEach
  void keepsALedger() {
    desk = new Desk(root).withNotes(3);
    keys = desk.entries().resolve("keys/public.keys").toString();
  }

  @Test
  void itProvesAFolderAndAZip() throws IOException {
    Path zip = root.resolve("bundle.zip");
    try (History history = desk.folder().read()) {
      new Export(history, List.of(), desk.folder().stamps().handedOver()).whole(zip);
    }

    assertThat(Handover.program(Handover.of(desk, "a").bundle().toString(), "--key", keys))
        .startsWith("0 Proven: 4 of 4 entries");
    assertThat(Handover.program(zip.toString(), "--key", keys)).startsWith("0 Proven: 4 of 4");
  }

  @Test
  void itProvesASelectionWithTheTombstonesThatBelongToIt() throws IOException {
    try (var ledger = desk.open()) {
      var _ = ledger.erase(List.of(1L), "bert", "asked by the person");
    }
    Path some = root.resolve("some");
    try (History history = desk.folder().read()) {
      new Export(history, List.of(), desk.folder().stamps().handedOver())
          .selection(some, new Chosen(List.of(1L, 3L)));
    }

    assertThat(Handover.program(some.toString(), "--key", keys))
        .startsWith("0 Proven: 3 of 5 entries")
        .contains("1 were erased, each with a tombstone");
  }

  @Test
  void itNamesWhatIsWrongAndEndsWithSix() {
    Handover bundle = Handover.of(desk, "a").tampered("entries.jsonl", t -> t.replace("2", "3"));

    assertThat(Handover.program(bundle.bundle().toString(), "--key", keys))
        .startsWith("6 NOT PROVEN. entries.jsonl line ");
  }

  @Test
  void itHoldsABundleAgainstAnEarlierHead() throws IOException {
    Path held = root.resolve("held");
    Files.copy(desk.head(), held);
    try (var ledger = desk.open()) {
      var _ = ledger.append(Desk.note("more"));
    }
    String bundle = Handover.of(desk, "a").bundle().toString();

    assertThat(Handover.program(bundle, "--key", keys, "--held", held.toString())).startsWith("0 ");
  }

  @Test
  void itSaysHowItIsUsed() {
    assertThat(Handover.program()).startsWith("2 Usage:");
    assertThat(Handover.program("bundle")).startsWith("2 Usage:");
    assertThat(Handover.program("bundle", "--kye", keys)).startsWith("2 Usage:");
    assertThat(Handover.program("nowhere", "--key", keys)).startsWith("1 A file could not be read");
  }
}
