package org.evenkeel.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenkeel.ledger.Desk;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.Ledger;
import org.evenkeel.ledger.entry.EntryLine;
import org.evenkeel.ledger.entry.Leaf;
import org.evenkeel.ledger.entry.Opening;
import org.evenkeel.ledger.json.JsonReader;
import org.evenkeel.ledger.note.Checkpoint;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.words.Unproven;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever owns a ledger may want to change what it says. Each way is found, and named.
class MaliciousLedgerTest {
  @TempDir private Path root;
  private Desk desk = new Desk(Path.of("."));

  @BeforeEach
  void keepsALedger() {
    desk = new Desk(root).withNotes(5);
    desk.open().close(); // keeps the head over 6 entries
    try (Ledger ledger = desk.open()) {
      var _ = ledger.append(Desk.note("the last"));
    }
  }

  private Handover bundle() {
    return Handover.of(desk, "bundle");
  }

  @Test
  void anHonestBundleIsProven() throws IOException {
    Report report = bundle().check();

    assertThat(report.entries()).isEqualTo(7);
    assertThat(report.sentence()).startsWith("Proven: 7 of 7 entries of " + Desk.ORIGIN);
  }

  @Test
  void aRewrittenEntryIsFoundAndBracketedByTheHeads() {
    Handover bundle =
        bundle()
            .tamperedLines(
                lines -> {
                  lines.set(6, rewritten(lines.get(6)));
                  return lines;
                });

    assertThatThrownBy(bundle::check)
        .isInstanceOf(Unproven.class)
        .hasMessageContaining("line 7: the entries 6 to 6 are not those that were signed: at least")
        .hasMessageContaining("was rewritten");
  }

  /// A line that agrees with itself, and says something else.
  private static String rewritten(String line) {
    EntryLine old = EntryLine.parse(line);
    Opening other =
        new Opening(Hash.sha256(new byte[] {7}), JsonReader.read("{\"text\":\"nothing\"}"));
    Leaf was = old.leaf();
    Leaf is =
        new Leaf(
            was.sequence(),
            was.time(),
            was.actor(),
            was.kind(),
            other.commitment(),
            was.clockStep());
    return new EntryLine(is, Optional.of(other)).written();
  }

  @Test
  void aForkIsFoundByWhoeverHoldsAHead() throws IOException {
    Path copy = root.resolve("copy");
    copy(desk.entries(), copy.resolve("ledger"));
    Files.createDirectories(copy.resolve("elsewhere"));
    Files.copy(desk.head(), copy.resolve("elsewhere/head"));
    Checkpoint held = appended(desk, "what the court saw");
    Desk fork = new Desk(copy);
    Path settings = fork.entries().resolve("ledger.json");
    Files.writeString(
        settings, Files.readString(settings).replace(root.toString(), copy.toString()));
    appended(fork, "what the insurer saw");

    assertThatThrownBy(() -> Handover.of(fork, "bundle").check(held))
        .hasMessageContaining("the first 8 entries are not those of the checkpoint you hold")
        .hasMessageContaining("rewritten");
  }

  private static Checkpoint appended(Desk desk, String text) {
    try (Ledger ledger = desk.open()) {
      return ledger.append(Desk.note(text)).head().checkpoint();
    }
  }

  @Test
  void aHistoryThatLeadsToAnotherHeadIsAFork() {
    Handover bundle = bundle();
    String before = bundle.text("history/000000000006");
    bundle.tampered("checkpoint", head -> before.substring(before.indexOf("\n\n") + 2));

    assertThatThrownBy(bundle::check)
        .hasMessageContaining("the history ends at 7 entries with another head than the newest");
  }

  @Test
  void aSwappedKeyIsNamed() throws IOException {
    Desk impostor = new Desk(root.resolve("impostor")).withNotes(6);
    Handover forged = Handover.of(impostor, "bundle").with(trust());

    assertThatThrownBy(forged::check)
        .hasMessageStartingWith("checkpoint: the checkpoint is not signed with the key ")
        .hasMessageContaining(trust().log().getFirst().hexId());
  }

  private org.evenkeel.ledger.note.Trust trust() {
    try (History history = desk.folder().read()) {
      return history.trust();
    }
  }

  @Test
  void theLedgerOfAnotherStoreIsNamed() {
    Desk other = new Desk(root.resolve("other"));
    other.folder().create("other.example/ledger", other.head()).close();

    assertThatThrownBy(() -> Handover.of(other, "bundle").with(trust()).check())
        .hasMessageContaining("of another ledger, 'other.example/ledger'")
        .hasMessageContaining(Desk.ORIGIN);
  }

  @Test
  void aTailThatWasCutOffIsMissed() {
    Handover bundle = bundle().tamperedLines(lines -> lines.subList(0, 5));
    bundle.file("proofs").toFile().renameTo(root.resolve("proofs-gone").toFile());

    assertThatThrownBy(bundle::check)
        .hasMessageContaining("the tail is cut off: 5 entries are left of 7");
  }

  @Test
  void aTailThatIsHiddenUnderAnOlderHeadIsMissedByWhoeverHoldsANewerOne() {
    Handover older = bundle();
    Checkpoint held = appended(desk, "to be hidden");

    older.holds();
    assertThatThrownBy(() -> older.check(held))
        .hasMessageContaining("you hold has 8 entries, the bundle 7: the tail was cut off");
  }

  @Test
  void aForgedProofIsNamedByItsFile() {
    Handover bundle = bundle();
    String other = bundle.text("proofs/2.tlog-proof");
    bundle.tampered("proofs/3.tlog-proof", proof -> other.replace("index 2", "index 3"));

    assertThatThrownBy(bundle::check)
        .hasMessageContaining("proofs/3.tlog-proof: the proof of leaf 3 leads to another root");
  }

  @Test
  void anEntryThatIsTakenOutLeavesAGapWithoutProof() {
    Handover bundle = bundle().tamperedLines(lines -> without(lines, 3));
    bundle.file("proofs/4.tlog-proof").toFile().delete();

    assertThatThrownBy(bundle::check).hasMessageContaining("entries are missing");
  }

  @Test
  void aPayloadWithoutTombstoneIsMissed() {
    Handover bundle =
        bundle()
            .tamperedLines(
                lines -> {
                  EntryLine entry = EntryLine.parse(lines.get(3));
                  lines.set(3, new EntryLine(entry.leaf(), Optional.empty()).written());
                  return lines;
                });

    assertThatThrownBy(bundle::check)
        .hasMessageContaining("entry 3 has no payload, and no tombstone says why");
  }

  @Test
  void aFileThatWasAddedOrChangedIsNamed() throws IOException {
    Handover bundle = bundle();
    Files.writeString(bundle.file("later.txt"), "believe me");

    assertThatThrownBy(bundle::check).hasMessageContaining("'later.txt' was added after");
    Files.delete(bundle.file("later.txt"));
    bundle.tampered("README.txt", text -> text + "P.S.");
    assertThatThrownBy(bundle::check)
        .hasMessageContaining("'README.txt' is missing or not as SHA256SUMS");
  }

  private static List<String> without(List<String> lines, int at) {
    lines.remove(at);
    return lines;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(Files.isDirectory(file) ? target : target.resolveSibling(""));
        if (!Files.isDirectory(file)) {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
