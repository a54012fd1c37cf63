package org.evenkeel.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.evenkeel.ledger.words.Unproven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The examples are those of the specification and of its first implementation, in Go.
class NoteTest {
  private static final String POEM =
      """
      Ognuno sta solo sul cuor della terra
      trafitto da un raggio di sole:

      ed è subito sera.

      — quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=
      """;
  private static final String QUIP =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.

      — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
      """;
  private static final VerifierKey NEUMANN =
      VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

  @Test
  void theTextEndsBeforeTheLastEmptyLine() {
    Note note = Note.parse(POEM);

    assertThat(note.text()).startsWith("Ognuno").contains("\n\n").endsWith("sera.\n");
    assertThat(note.signatures())
        .extracting(NoteSignature::name)
        .hasToString("[quasimodo.example/salvatore]");
    assertThat(note.written()).isEqualTo(POEM);
  }

  @Test
  void aSignatureMadeElsewhereIsUnderstood() {
    Note note = Note.parse(QUIP);

    assertThat(NEUMANN.claims(note.signatures().getFirst())).isTrue();
    NEUMANN.check(note.signatures().getFirst(), note.text());
    assertThat(NEUMANN.line()).isEqualTo(VerifierKey.parse(NEUMANN.line()).line());
  }

  @Test
  void anotherTextIsNotSigned() {
    NoteSignature signature = Note.parse(QUIP).signatures().getFirst();

    assertThatThrownBy(() -> NEUMANN.check(signature, "Cryptography is the answer.\n"))
        .hasMessage("the signature by PeterNeumann (key c74f20a3) does not fit its text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text\n",
        "text\n\n",
        "text\n\n— a QUJDREU=",
        "text\n\n- a QUJDREU=\n",
        "text\n\n—a QUJDREU=\n",
        "text\n\n— a  QUJDREU=\n",
        "text\n\n— a\u00a0b QUJDREU=\n",
        "text\n\n— a+b QUJDREU=\n",
        "text\n\n—  QUJDREU=\n",
        "text\n\n— a QUJDREV=\n",
        "text\n\n— a QUJDREU\n",
        "text\n\n— a QUJDRA==\n",
        "text\n\n— a QUJDREU= \n",
        "text\r\n\n— a QUJDREU=\n",
        "te\u0000xt\n\n— a QUJDREU=\n",
        "\n\n\n— a QUJDREU=\n\n",
        "text\n\n— a QUJDREU=\ntail\n"
      })
  void whatIsNotWrittenAsTheSpecificationSaysIsRefused(String note) {
    assertThatThrownBy(() -> Note.parse(note)).isInstanceOf(Unproven.class);
  }

  @Test
  void sixtyFourSignaturesAreReadAndOneMoreIsNot() {
    String line = "— a QUJDREU=\n";

    assertThat(Note.parse("t\n\n" + line.repeat(64)).signatures()).hasSize(64);
    assertThatThrownBy(() -> Note.parse("t\n\n" + line.repeat(65))).hasMessageContaining("65");
  }

  @Test
  void noFlippedBitOfANoteGoesUnnoticed() {
    Random random = new Random(1);
    Trust trust = new Trust(List.of(NEUMANN), List.of());
    for (int round = 0; round < 300; round++) {
      byte[] bytes = QUIP.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      int bit = random.nextInt(bytes.length * 8);
      bytes[bit / 8] ^= (byte) (1 << bit % 8);

      assertThatThrownBy(() -> open(bytes, trust)).isInstanceOf(Unproven.class);
    }
  }

  private static void open(byte[] bytes, Trust trust) {
    Note note = Note.parse(org.evenkeel.ledger.words.Strict.utf8(bytes, "the note"));
    NoteSignature signature = note.signatures().getFirst();
    if (!trust.log().getFirst().claims(signature)) {
      throw new Unproven("unknown key");
    }
    trust.log().getFirst().check(signature, note.text());
  }
}
