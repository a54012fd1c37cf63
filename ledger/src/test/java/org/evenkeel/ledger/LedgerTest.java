package org.evenkeel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.evenkeel.ledger.entry.EntryLine;
import org.evenkeel.ledger.json.CanonicalJson;
import org.evenkeel.ledger.json.Json;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.note.TlogProof;
import org.evenkeel.ledger.store.LedgerException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  @TempDir private Path root;
  private Desk desk = new Desk(Path.of("."));

  @BeforeEach
  void setsTheDesk() {
    desk = new Desk(root);
  }

  @Test
  void theFirstEntryNamesTheLedgerAndItsKeys() {
    try (Ledger ledger = desk.create()) {
      EntryLine first = ledger.history().entry(0);

      assertThat(first.leaf().kind()).isEqualTo("ledger.created");
      assertThat(CanonicalJson.text(first.opening().orElseThrow().payload()))
          .contains(Desk.ORIGIN + "+")
          .contains(ledger.history().trust().log().getLast().line());
    }
  }

  @Test
  void anEntryIsAcknowledgedUnderASignedHead() {
    try (Ledger ledger = desk.create()) {
      Receipt receipt = ledger.append(Desk.note("shell found"));

      assertThat(receipt.sequence()).isEqualTo(1);
      assertThat(receipt.head().size()).isEqualTo(2);
      ledger.history().trust().check(receipt.head());
      assertThat(receipt.head().note().signatures()).hasSize(2);
    }
  }

  @Test
  void everyEntryIsProvenByAFileOfItsOwn() {
    try (Ledger ledger = desk.withNotes(20).open()) {
      for (long at = 0; at < ledger.history().size(); at++) {
        TlogProof proof = TlogProof.parse(ledger.history().prove(at).written());

        proof.check(at, ledger.history().entry(at).leaf().hash(), ledger.history().head());
      }
    }
  }

  @Test
  void everyHeadHoldsTheOnesBefore() {
    try (Ledger ledger = desk.create()) {
      List<SignedHead> heads =
          java.util.stream.IntStream.range(0, 15)
              .mapToObj(number -> ledger.append(Desk.note("note " + number)).head())
              .toList();

      assertThat(heads)
          .allSatisfy(
              older ->
                  ledger
                      .history()
                      .growth(older, ledger.history().head())
                      .check(older.checkpoint().root()));
    }
  }

  @Test
  void itGoesOnWhereItStopped() {
    desk.withNotes(3);
    try (Ledger ledger = desk.open()) {
      assertThat(ledger.append(Desk.note("the fourth")).sequence()).isEqualTo(4);
    }
    try (Ledger ledger = desk.open()) {
      assertThat(ledger.history().size()).isEqualTo(5);
      assertThat(ledger.history().entry(4).leaf().kind()).isEqualTo("note");
    }
  }

  @Test
  void erasingLeavesATombstoneAndAllProofs() {
    try (Ledger ledger = desk.withNotes(3).open()) {
      SignedHead before = ledger.history().head();
      TlogProof proof = ledger.history().prove(2);
      Receipt tombstone = ledger.erase(Set.of(2L), "bert", "asked by the person");

      assertThat(ledger.history().entry(2).opening()).isEmpty();
      assertThat(ledger.history().entry(tombstone.sequence()).erased()).containsExactly(2L);
      proof.check(2, ledger.history().entry(2).leaf().hash(), before);
      ledger.history().growth(before, ledger.history().head()).check(before.checkpoint().root());
    }
  }

  @Test
  void theLedgersOwnEntriesAreNotErased() {
    try (Ledger ledger = desk.create()) {
      assertThatThrownBy(() -> ledger.erase(Set.of(0L), "bert", "why not"))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new Draft("anna", "ledger.created", new Json.Nothing()))
          .hasMessageContaining("the ledger's own");
    }
  }

  @Test
  void aFrozenLedgerTakesNothingMore() {
    desk.withNotes(1);
    try (Ledger ledger = desk.open()) {
      var _ = ledger.freeze("anna", "the case is closed");
      assertThatThrownBy(() -> ledger.append(Desk.note("late")))
          .isInstanceOf(LedgerException.Frozen.class);
    }
    try (Ledger ledger = desk.open()) {
      assertThatThrownBy(() -> ledger.erase(Set.of(1L), "bert", "late"))
          .isInstanceOf(LedgerException.Frozen.class);
      assertThat(ledger.history().prove(1).head().size()).isEqualTo(3);
    }
  }

  @Test
  void aClockThatIsSetBackNeverTurnsTimeAround() {
    try (Ledger ledger = desk.withNotes(1).open()) {
      desk.clock().move(Duration.ofHours(-2));
      Receipt receipt = ledger.append(Desk.note("in the past"));

      assertThat(receipt.leaf().time()).isEqualTo(ledger.history().entry(1).leaf().time());
      assertThat(receipt.leaf().clockStep()).isEqualTo(Duration.ofHours(-2));
      assertThat(receipt.clockIsDoubtful()).isTrue();
    }
  }

  @Test
  void aClockThatJumpsAheadIsNoted() {
    try (Ledger ledger = desk.withNotes(1).open()) {
      var _ = ledger.append(Desk.note("now"));
      desk.clock().move(Duration.ofDays(3));

      assertThat(ledger.append(Desk.note("later")).clockIsDoubtful()).isTrue();
      assertThat(ledger.append(Desk.note("and now")).clockIsDoubtful()).isFalse();
    }
  }

  @Test
  void manyWritersShareASyncAndKeepTheirOrder() throws InterruptedException {
    try (Ledger ledger = desk.create()) {
      List<Thread> writers =
          java.util.stream.IntStream.range(0, 16)
              .mapToObj(writer -> Thread.ofVirtual().unstarted(() -> write(ledger, writer)))
              .toList();
      writers.forEach(Thread::start);
      for (Thread writer : writers) {
        writer.join();
      }

      assertThat(ledger.history().size()).isEqualTo(1 + 16 * 10);
    }
    desk.open().close();
  }

  private static void write(Ledger ledger, int writer) {
    long last = 0;
    for (int number = 0; number < 10; number++) {
      Receipt receipt = ledger.append(Desk.note(writer + " " + number));
      assertThat(receipt.sequence()).isGreaterThan(last);
      last = receipt.sequence();
    }
  }
}
