package org.evenkeel.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.evenkeel.ledger.words.Unproven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierKeyTest {
  private static final String HEAD = "shop.example/ledger\n3\n" + "A".repeat(43) + "=\n";

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void aKeyOnALineIsTheSameKey(Scheme scheme) {
    VerifierKey key = Keys.of(scheme, "shop.example/ledger").verifier();

    assertThat(VerifierKey.parse(key.line())).isEqualTo(key);
  }

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void eachSchemeChecksWhatItSigned(Scheme scheme) {
    Keys keys = Keys.of(scheme, "shop.example/ledger");
    NoteSignature signature = keys.sign(HEAD, 1_780_000_000);

    keys.verifier().check(signature, HEAD);
    assertThatThrownBy(() -> keys.verifier().check(signature, HEAD.replace("\n3\n", "\n4\n")))
        .isInstanceOf(Unproven.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"COSIGNED_ED25519", "COSIGNED_ML_DSA_44"})
  void theTimeOfACosignatureIsSigned(Scheme scheme) {
    Keys keys = Keys.of(scheme, "witness.example");
    NoteSignature signature = keys.sign(HEAD, 7);
    byte[] later = signature.signature();
    later[7]++;

    assertThatThrownBy(() -> keys.verifier().check(NoteSignature.of("w", 1, later), HEAD))
        .hasMessageContaining("does not fit");
  }

  @Test
  void theNameBelongsToTheKeyId() {
    Keys keys = Keys.of(Scheme.ED25519, "shop.example");
    String renamed = keys.verifier().line().replace("shop", "shoq");

    assertThatThrownBy(() -> VerifierKey.parse(renamed)).hasMessageContaining("id of the key");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a+b", "a+b+c", "a+00000000+", "a+00000000+AQ==", "+1+AAAA"})
  void whatIsNoKeyIsRefused(String line) {
    assertThatThrownBy(() -> VerifierKey.parse(line)).isInstanceOf(Unproven.class);
  }
}
