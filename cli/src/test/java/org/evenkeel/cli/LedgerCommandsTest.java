package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evenkeel.forensics.investigation.Investigation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The ledger, as someone uses it who has never seen one.
class LedgerCommandsTest {
  @TempDir private Path folder;

  @BeforeEach
  void makesALedger() throws IOException {
    assertThat(run("init", "$/case", "--name", "shop.example/case").code()).isZero();
    Files.writeString(folder.resolve("note.json"), "{\"text\":\"called the bank\"}");
    assertThat(run("append", "$/case", "--kind", "note", "$/note.json").data()).isEqualTo("1\n");
  }

  /// A command, with `$` for the folder of the test.
  private Run run(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "ledger";
    for (int at = 0; at < arguments.length; at++) {
      all[at + 1] = arguments[at].replace("$", folder.toString());
    }
    return Run.of(LedgerCommandsTest::nothing, all);
  }

  private static Investigation nothing(Object request, Object progress) {
    throw new AssertionError("nothing is investigated here");
  }

  private void written(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  @Test
  void entriesAreShownEachOnItsLine() {
    Run show = run("show", "$/case", "1");

    assertThat(show.data()).contains("1 ", "note {\"text\":\"called the bank\"}");
    assertThat(run("show", "$/case", "--json").data().lines()).hasSize(2);
  }

  @Test
  void whatIsExportedIsVerifiedWithTheKeyAlone() {
    assertThat(run("export", "$/case", "$/case.zip").code()).isZero();

    Run verify = run("verify", "$/case.zip", "--key", "$/case/keys/public.keys");
    assertThat(verify.code()).isZero();
    assertThat(verify.data()).startsWith("Proven: 2 of 2 entries of shop.example/case");
  }

  @Test
  void aChangedBundleIsNotProven() throws IOException {
    assertThat(run("export", "$/case", "$/out").code()).isZero();
    Path entries = folder.resolve("out/entries.jsonl");
    Files.writeString(entries, Files.readString(entries).replace("bank", "band"));

    Run verify = run("verify", "$/out", "--key", "$/case/keys/public.keys");
    assertThat(verify.code()).isEqualTo(6);
    assertThat(verify.data()).startsWith("NOT PROVEN. entries.jsonl line 2: ");
  }

  @Test
  void aProofIsAFileOfItsOwn() {
    assertThat(run("prove", "$/case", "1").data()).startsWith("c2sp.org/tlog-proof@v1\nindex 1\n");
    assertThat(run("prove", "$/case", "7").code()).isEqualTo(2);
    assertThat(run("prove", "$/case").code()).isEqualTo(2);
  }

  @Test
  void aWitnessSignsAndItsWordIsAttached() throws IOException {
    written("w.keys", run("witness", "$/w", "--name", "agency.example/w").data());
    written("request", run("prove", "$/case", "--since", "0").data());
    Run word = run("witness", "$/w", "$/request", "--key", "$/case/keys/public.keys");
    written("word", word.data());

    assertThat(word.code()).isZero();
    assertThat(run("attach", "$/case", "$/word", "--witness", "$/w.keys").code()).isZero();
    assertThat(run("export", "$/case", "$/b.zip").code()).isZero();
    String[] verify = {
      "verify", "$/b.zip", "--key", "$/case/keys/public.keys", "--witness", "$/w.keys"
    };
    assertThat(run(verify).data()).startsWith("Proven");
    assertThat(run("witness", "$/w", "$/request", "--key", "$/case/keys/public.keys").people())
        .contains("NOT PROVEN", "ask for a proof since 2");
  }

  @Test
  void whatCannotBeUndoneIsOnlyDoneWhenItIsMeant() {
    assertThat(run("erase", "$/case", "1", "--reason", "asked for").code()).isEqualTo(2);
    assertThat(run("show", "$/case", "1").data()).contains("bank");
    assertThat(run("erase", "$/case", "1", "--reason", "asked for", "--sure").data())
        .isEqualTo("2\n");
    assertThat(run("show", "$/case", "1").data()).contains("(erased)").doesNotContain("bank");
  }

  @Test
  void aFrozenLedgerSaysSo() {
    assertThat(run("freeze", "$/case", "--reason", "closed", "--sure").code()).isZero();

    Run append = run("append", "$/case", "--kind", "note", "$/note.json");
    assertThat(append.code()).isEqualTo(3);
    assertThat(append.people()).contains("frozen");
  }

  @Test
  void evidenceIsSealedTakenHandedOverAndPrinted() throws IOException {
    written("access.log", "203.0.113.7 - -\n");
    assertThat(run("seal", "$/case", "$/access.log", "--reason", "first copy").data())
        .isEqualTo("2\n");
    assertThat(run("take", "$/case", "2", "$/work.log", "--reason", "to read").code()).isZero();
    assertThat(run("transfer", "$/case", "2", "--to", "Chen", "--reason", "court").code()).isZero();

    assertThat(run("custody", "$/case", "2").data())
        .containsSubsequence(
            "sealed by", "copied by", "to read", "transferred by", "to Chen: court");
    assertThat(run("custody", "$/case", "2", "--pdf", "$/s.pdf").code()).isZero();
    assertThat(Files.readAllBytes(folder.resolve("s.pdf"))).startsWith('%', 'P', 'D', 'F');
    assertThat(run("custody", "$/case", "1").code()).isEqualTo(2);
    assertThat(run("fsck", "$/case").people()).contains("Everything is as it was signed");
  }

  @Test
  void aDamagedFileIsNamedByFsck() throws IOException {
    Path salts = folder.resolve("case/salts");
    byte[] bytes = Files.readAllBytes(salts);
    bytes[40] ^= 1;
    Files.write(salts, bytes);

    Run fsck = run("fsck", "$/case");
    assertThat(fsck.code()).isEqualTo(6);
    assertThat(fsck.data()).startsWith("salts: entry 1: ");
  }

  @Test
  void mistakesAreAnsweredWithWhatIsMissing() {
    assertThat(run("append", "$/nowhere", "--kind", "note", "$/note.json").people())
        .contains("There is no ledger in", "evenkeel ledger init");
    assertThat(run("append", "$/case", "--kind", "ledger.frozen", "$/note.json").people())
        .contains("the ledger's own");
    assertThat(run("verify", "$/case", "--key", "$/case/keys/public.keys").people())
        .contains("That is a ledger, not a bundle");
    assertThat(run("init", "$/case", "--name", "again").people()).contains("is not empty");
    assertThat(run().people()).contains("Say what to do with the ledger: init, append");
  }
}
