package org.evenkeel.ledger.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evenkeel.ledger.Desk;
import org.evenkeel.ledger.Fault;
import org.evenkeel.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FsckTest {
  @TempDir private Path root;
  private Desk desk = new Desk(Path.of("."));

  @BeforeEach
  void keepsALedger() {
    desk = new Desk(root).withNotes(8);
    desk.open().close(); // keeps a head
  }

  private void flip(String name, long at) throws IOException {
    Path file = desk.entries().resolve(name);
    byte[] bytes = Files.readAllBytes(file);
    bytes[(int) at] ^= 4;
    Files.write(file, bytes);
  }

  @Test
  void aWholeLedgerHasNoFault() {
    assertThat(desk.folder().fsck()).isEmpty();
  }

  @Test
  void aBrokenEntryIsNamedAndTheOthersAreReadOn() throws IOException {
    flip("entries", 2900);
    flip("entries", Files.size(desk.entries().resolve("entries")) - 3);

    assertThat(desk.folder().fsck())
        .extracting(Fault::toString)
        .satisfiesExactly(
            first -> assertThat(first).matches("entries: entry \\d: it is not whole, from byte .*"),
            second -> assertThat(second).startsWith("entries: entry 8: it is not whole"));
  }

  @Test
  void aDamagedSaltIsToldFromADamagedEntry() throws IOException {
    flip("salts", 3 * 32 + 1);

    assertThat(desk.folder().fsck())
        .extracting(Fault::toString)
        .singleElement()
        .asString()
        .startsWith("salts: entry 3: the payload cannot be opened");
  }

  @Test
  void whatIsDerivedIsMadeAnew() throws IOException {
    flip("nodes", 70);
    flip("offsets", 20);

    List<Fault> faults = desk.folder().fsck();
    assertThat(faults).extracting(Fault::file).containsExactly("offsets", "nodes");
    assertThat(faults).allMatch(Fault::mendable);
    desk.folder().repair();
    assertThat(desk.folder().fsck()).isEmpty();
  }

  @Test
  void anEntryThatIsNotErasedThoughItWasDeclaredSoIsNamed() throws IOException {
    byte[] salts = Files.readAllBytes(desk.entries().resolve("salts"));
    try (Ledger ledger = desk.open()) {
      var _ = ledger.erase(List.of(2L), "bert", "asked by the person");
    }
    byte[] now = Files.readAllBytes(desk.entries().resolve("salts"));
    System.arraycopy(salts, 0, now, 0, salts.length);
    Files.write(desk.entries().resolve("salts"), now);

    assertThat(desk.folder().fsck())
        .extracting(Fault::toString)
        .containsExactly("salts: entry 2 was declared erased, but is there.");
  }

  @Test
  void aDamagedHeadIsNamed() throws IOException {
    Path kept = desk.entries().resolve("checkpoints/000000000009");
    Files.writeString(kept, Files.readString(kept).replace("\n9\n", "\n8\n"));
    assertThat(desk.folder().fsck())
        .extracting(Fault::file)
        .containsExactly("checkpoints/000000000009");

    Files.writeString(desk.head(), Files.readString(desk.head()).replace("\n9\n", "\n8\n"));
    assertThat(desk.folder().fsck()).extracting(Fault::file).contains(desk.head().toString());
  }
}
