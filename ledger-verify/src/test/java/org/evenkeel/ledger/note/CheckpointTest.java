package org.evenkeel.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.evenkeel.ledger.tree.MerkleTree;
import org.evenkeel.ledger.words.Unproven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {
  private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

  /// From `c2sp.org/tlog-cosignature`.
  private static final String SOFA =
      """
      example.com/behind-the-sofa
      20852163
      CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

      — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
      — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
      """;

  @Test
  void theExampleOfTheSpecificationIsRead() {
    SignedHead head = SignedHead.parse(SOFA);

    assertThat(head.checkpoint().origin()).isEqualTo("example.com/behind-the-sofa");
    assertThat(head.size()).isEqualTo(20_852_163);
    assertThat(head.checkpoint().root().base64()).isEqualTo(ROOT);
    assertThat(head.note().signatures()).hasSize(2);
    assertThat(head.written()).isEqualTo(SOFA);
  }

  @Test
  void furtherLinesAreKept() {
    Checkpoint head = Checkpoint.parse("a\n1\n" + ROOT + "\nmore\nand more\n");

    assertThat(head.extensions()).containsExactly("more", "and more");
    assertThat(head.text()).endsWith("\nmore\nand more\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a\n1\n",
        "\n1\n" + ROOT + "\n",
        "a\n01\n" + ROOT + "\n",
        "a\n+1\n" + ROOT + "\n",
        "a\n-1\n" + ROOT + "\n",
        "a\n9223372036854775808\n" + ROOT + "\n",
        "a\n1 \n" + ROOT + "\n",
        "a\n1\nAAAA\n",
        "a\n1\n" + ROOT,
        "a\n1\n" + ROOT + "\n\n"
      })
  void whatIsNoCheckpointIsRefused(String text) {
    assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(Unproven.class);
  }

  @Test
  void bothSignaturesOfTheLedgerMustStand() {
    Keys old = Keys.of(Scheme.ED25519, "shop.example");
    Keys young = Keys.of(Scheme.COSIGNED_ML_DSA_44, "shop.example");
    Trust both = new Trust(List.of(old.verifier(), young.verifier()), List.of());
    SignedHead half = old.head(0, MerkleTree.EMPTY);
    Note whole = half.note().with(young.sign(half.note().text(), 5));

    both.check(new SignedHead(half.checkpoint(), whole));
    assertThatThrownBy(() -> both.check(half))
        .hasMessageContaining("not signed with the key " + young.verifier().hexId());
  }

  @Test
  void theHeadOfAnotherLedgerIsNamed() {
    Keys other = Keys.of(Scheme.ED25519, "other.example");
    Trust ours = new Trust(List.of(Keys.of(Scheme.ED25519, "shop.example").verifier()), List.of());

    assertThatThrownBy(() -> ours.check(other.head(0, MerkleTree.EMPTY)))
        .hasMessage(
            "the checkpoint is of another ledger, 'other.example'; the key is that of"
                + " 'shop.example'");
  }
}
