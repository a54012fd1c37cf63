package org.evenkeel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.evenkeel.ledger.entry.EntryLine;
import org.evenkeel.ledger.json.CanonicalJson;
import org.evenkeel.ledger.json.Json;
import org.evenkeel.ledger.json.JsonReader;
import org.evenkeel.ledger.note.Growth;
import org.evenkeel.ledger.note.Note;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.note.TlogProof;
import org.evenkeel.ledger.note.Trust;
import org.evenkeel.ledger.verify.Verifier;
import org.evenkeel.ledger.words.Strict;
import org.evenkeel.ledger.words.Unproven;
import org.junit.jupiter.api.Assertions;

/// What a stranger hands over as proof is refused with a sentence, or has exactly one spelling.
class LedgerFuzzTest {
  private static final Trust TRUST =
      new Trust(
          Trust.keys("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"),
          List.of());

  @FuzzTest(maxDuration = "1m")
  void readsNotes(byte[] bytes) {
    try {
      String text = Strict.utf8(bytes, "the note");

      assertThat(Note.parse(text).written()).isEqualTo(text);
    } catch (Unproven refused) {
      assertThat(refused).hasMessageMatching("(?s).{10,}");
    }
  }

  @FuzzTest(maxDuration = "1m")
  void readsCheckpoints(byte[] bytes) {
    try {
      String text = Strict.utf8(bytes, "the checkpoint");
      SignedHead head = SignedHead.parse(text);

      assertThat(head.written()).isEqualTo(text);
      assertThat(head.checkpoint().text()).isEqualTo(head.note().text());
      TRUST.check(head);
      Assertions.fail("nobody can sign with that key");
    } catch (Unproven refused) {
      assertThat(refused).hasMessageMatching("(?s).{10,}");
    }
  }

  @FuzzTest(maxDuration = "1m")
  void readsProofs(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      TlogProof proof = TlogProof.parse(text);

      assertThat(TlogProof.parse(proof.written())).isEqualTo(proof);
    } catch (Unproven refused) {
      assertThat(refused).hasMessageMatching("(?s).{10,}");
    }
    try {
      Growth growth = Growth.parse(text);

      assertThat(growth.written()).isEqualTo(text);
    } catch (Unproven refused) {
      assertThat(refused).hasMessageMatching("(?s).{10,}");
    }
  }

  @FuzzTest(maxDuration = "1m")
  void readsCanonicalJson(byte[] bytes) {
    try {
      Json read = JsonReader.read(Strict.utf8(bytes, "the value"));
      String canonical = CanonicalJson.text(read);

      assertThat(JsonReader.read(canonical)).isEqualTo(read);
      assertThat(CanonicalJson.text(JsonReader.read(canonical))).isEqualTo(canonical);
    } catch (Unproven refused) {
      assertThat(refused).hasMessageMatching("(?s).{10,}");
    }
  }

  @FuzzTest(maxDuration = "1m")
  void readsEntries(byte[] bytes) {
    try {
      String line = Strict.utf8(bytes, "the line");
      EntryLine entry = EntryLine.parse(line);

      assertThat(entry.written()).isEqualTo(line);
      assertThat(entry.erased()).doesNotContainNull();
    } catch (Unproven refused) {
      assertThat(refused).hasMessageMatching("(?s).{10,}");
    }
  }

  @FuzzTest(maxDuration = "1m")
  void readsBundles(byte[] zip) throws IOException {
    Path bundle = Files.createTempFile("evenkeel-fuzz-", ".zip");
    try {
      Files.write(bundle, zip);
      var _ = Verifier.check(bundle, TRUST, Optional.empty());
      Assertions.fail("nobody can sign with that key");
    } catch (Unproven | IOException refused) {
      assertThat(refused).hasMessageMatching("(?s).+");
    } finally {
      Files.delete(bundle);
    }
  }
}
