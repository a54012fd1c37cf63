package org.evenkeel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.evenkeel.ledger.folder.LedgerFolder;
import org.evenkeel.ledger.store.LedgerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens when files come back from a backup, or two processes mean the same ledger.
class RestoreTest {
  @TempDir private Path root;

  @Test
  void anOlderBackupOfTheEntriesIsRefused() throws IOException {
    Desk desk = new Desk(root).withNotes(3);
    Path backup = copy(desk.entries(), root.resolve("backup"));
    try (Ledger ledger = desk.open()) {
      var _ = ledger.append(Desk.note("after the backup"));
    }
    copy(backup, desk.entries());

    assertThatThrownBy(desk::open)
        .isInstanceOf(LedgerException.Forked.class)
        .hasMessageContaining("The entries end at 4, but the last head was signed over 5");
  }

  @Test
  void aSecondInstanceOnACopyCannotSignAFork() throws IOException {
    Desk desk = new Desk(root).withNotes(3);
    Path copy = copy(desk.entries(), root.resolve("copy"));
    try (Ledger first = desk.open();
        Ledger second = new LedgerFolder(copy, desk.clock()).open()) {
      var _ = first.append(Desk.note("signed"));

      assertThatThrownBy(() -> second.append(Desk.note("would be a fork")))
          .isInstanceOf(LedgerException.Forked.class);
      assertThatThrownBy(() -> second.append(Desk.note("and never again")))
          .isInstanceOf(LedgerException.Stopped.class);
    }
  }

  @Test
  void twoWritersAtOnceAreOneTooMany() {
    Desk desk = new Desk(root);
    try (Ledger ledger = desk.create()) {
      assertThatThrownBy(desk::open).isInstanceOf(LedgerException.InUse.class);
      assertThat(ledger.append(Desk.note("unharmed")).sequence()).isEqualTo(1);
    }
    desk.open().close();
  }

  @Test
  void withoutItsHeadNothingIsOpenedAndNothingChanged() throws IOException {
    Desk desk = new Desk(root).withNotes(3);
    Files.delete(desk.head());
    byte[] before = Files.readAllBytes(desk.entries().resolve("entries"));

    assertThatThrownBy(desk::open).hasMessageContaining("--adopt-head");
    assertThat(desk.entries().resolve("entries")).hasBinaryContent(before);
  }

  @Test
  void aLostHeadIsReplacedByOneThatWasKeptAndThatIsWrittenDown() throws IOException {
    Desk desk = new Desk(root).withNotes(3);
    desk.open().close(); // keeps the head of 4 entries
    try (Ledger ledger = desk.open()) {
      var _ = ledger.append(Desk.note("the last"));
    }
    Files.delete(desk.head());

    assertThat(desk.folder().adoptHead()).isEqualTo(4);
    try (Ledger ledger = desk.open()) {
      assertThat(ledger.history().size()).isEqualTo(6);
      assertThat(ledger.history().entry(5).leaf().kind()).isEqualTo("ledger.recovered");
    }
  }

  @Test
  void theHeadOfAnotherLedgerIsNotBelieved() throws IOException {
    Desk desk = new Desk(root).withNotes(1);
    Desk other = new Desk(root.resolve("other")).withNotes(1);
    Files.copy(other.head(), desk.head(), StandardCopyOption.REPLACE_EXISTING);

    assertThatThrownBy(desk::open)
        .isInstanceOf(LedgerException.Damaged.class)
        .hasMessageContaining("cannot be believed");
  }

  @Test
  void aRewrittenEntryIsFoundWhenItsNodesAreMadeAnew() throws IOException {
    Desk desk = new Desk(root).withNotes(3);
    Desk other = new Desk(root.resolve("other")).withNotes(3);
    for (String file : new String[] {"entries", "salts", "offsets"}) {
      Files.copy(
          other.entries().resolve(file),
          desk.entries().resolve(file),
          StandardCopyOption.REPLACE_EXISTING);
    }
    Files.delete(desk.entries().resolve("nodes"));

    assertThatThrownBy(desk::open)
        .hasMessageContaining("not the 4 entries that the last head was signed over");
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    return to;
  }
}
