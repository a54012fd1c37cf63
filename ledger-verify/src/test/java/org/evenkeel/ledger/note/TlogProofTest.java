package org.evenkeel.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.tree.InclusionProof;
import org.evenkeel.ledger.tree.MerkleTree;
import org.evenkeel.ledger.tree.NaiveTree;
import org.evenkeel.ledger.tree.Subtree;
import org.evenkeel.ledger.words.Unproven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlogProofTest {
  private static final NaiveTree TREE =
      new NaiveTree(IntStream.range(0, 5).mapToObj(TlogProofTest::leaf).toList());
  private static final SignedHead HEAD =
      Keys.of(Scheme.ED25519, "shop.example").head(5, TREE.root());
  private static final TlogProof PROOF =
      new TlogProof(new InclusionProof(3, Subtree.whole(5), TREE.path(3)), HEAD);

  @Test
  void aProofSaysWhereItsEntryStands() {
    TlogProof read = TlogProof.parse(PROOF.written());

    assertThat(read).isEqualTo(PROOF);
    assertThat(PROOF.written()).startsWith("c2sp.org/tlog-proof@v1\nindex 3\n");
    read.check(3, leaf(3), HEAD);
  }

  @Test
  void itServesNoOtherEntry() {
    assertThatThrownBy(() -> PROOF.check(2, leaf(3), HEAD)).hasMessageContaining("another entry");
    assertThatThrownBy(() -> PROOF.check(3, leaf(2), HEAD)).hasMessageContaining("another root");
  }

  @Test
  void extraDataAreReadOver() {
    String extra = PROOF.written().replace("index", "extra QUJD\nindex");

    assertThat(TlogProof.parse(extra)).isEqualTo(PROOF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c2sp.org/tlog-proof@v1=c2sp.org/tlog-proof@v2",
        "index 3=index 5",
        "index 3=index 03",
        "index 3=index  3",
        "index 3=Index 3",
        "index 3=extra QUJE\nextra QUJE\nindex 3",
        "index 3=extra QQ\nindex 3",
        "index 3=index 3\n",
        "\nshop=shop"
      })
  void whatIsNoProofIsRefused(String change) {
    String[] change2 = change.split("=", 2);
    String changed = PROOF.written().replaceFirst(change2[0], change2[1]);

    assertThatThrownBy(() -> TlogProof.parse(changed).check(3, leaf(3), HEAD))
        .isInstanceOf(Unproven.class);
  }

  @Test
  void growthIsWrittenAsAWitnessIsAsked() {
    NaiveTree older = new NaiveTree(TREE.leaves().subList(0, 3));
    Growth growth = new Growth(3, TREE.consistency(3), HEAD);

    assertThat(Growth.parse(growth.written())).isEqualTo(growth);
    assertThat(growth.written()).startsWith("old 3\n");
    growth.check(older.root());
    assertThatThrownBy(() -> growth.check(leaf(9))).isInstanceOf(Unproven.class);
    assertThatThrownBy(() -> new Growth(0, List.of(leaf(1)), HEAD)).isInstanceOf(Unproven.class);
  }

  private static Hash leaf(int number) {
    return MerkleTree.leaf(("entry " + number).getBytes(StandardCharsets.UTF_8));
  }
}
