package org.evenkeel.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.evenkeel.ledger.words.Unproven;
import org.junit.jupiter.api.Test;

class TreeTest {
  private static final int LARGEST = 1025;
  private static final List<Hash> LEAVES = leaves(LARGEST);

  @Test
  void theFrontierHasTheRootOfTheWholeTreeAtEverySize() {
    Frontier frontier = new Frontier();
    for (int size = 0; size < LARGEST; size++) {
      assertThat(frontier.root()).isEqualTo(naive(size).root());
      frontier.add(LEAVES.get(size));
    }
  }

  @Test
  void everyLeafOfSmallTreesIsProven() {
    for (int size = 1; size < 70; size++) {
      for (int leaf = 0; leaf < size; leaf++) {
        proof(leaf, size).check(LEAVES.get(leaf), naive(size).root());
      }
    }
  }

  @Test
  void noProofServesAnotherLeafOrPlace() {
    Hash root = naive(21).root();
    for (int leaf = 0; leaf < 21; leaf++) {
      int other = (leaf + 1) % 21;
      InclusionProof own = proof(leaf, 21);
      InclusionProof moved = new InclusionProof(other, own.tree(), own.path());

      assertThatThrownBy(() -> own.check(LEAVES.get(other), root)).isInstanceOf(Unproven.class);
      assertThatThrownBy(() -> moved.check(LEAVES.get(own.index() == 0 ? 0 : 1), root))
          .isInstanceOf(Unproven.class);
    }
  }

  @Test
  void everyPairOfSmallSizesIsConsistent() {
    for (int newer = 1; newer < 70; newer++) {
      for (int older = 1; older <= newer; older++) {
        List<Hash> path = naive(newer).consistency(older);
        ConsistencyProof.between(older, newer, path)
            .check(naive(older).root(), naive(newer).root());
      }
    }
  }

  @Test
  void aRewrittenLeafBreaksEveryConsistencyAfterIt() {
    List<Hash> rewritten = new ArrayList<>(LEAVES.subList(0, 40));
    rewritten.set(11, LEAVES.get(99));
    NaiveTree forged = new NaiveTree(rewritten);
    for (int older = 12; older < 40; older++) {
      ConsistencyProof proof = ConsistencyProof.between(older, 40, forged.consistency(older));
      Hash held = naive(older).root();

      assertThatThrownBy(() -> proof.check(held, forged.root()))
          .hasMessageContaining("does not hold the tree of " + proof.part().end());
    }
  }

  private static InclusionProof proof(int leaf, int size) {
    return new InclusionProof(leaf, Subtree.whole(size), naive(size).path(leaf));
  }

  private static NaiveTree naive(int size) {
    return new NaiveTree(LEAVES.subList(0, size));
  }

  private static List<Hash> leaves(int count) {
    Random random = new Random(6962);
    List<Hash> leaves = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      leaves.add(
          new Hash(random.nextLong(), random.nextLong(), random.nextLong(), random.nextLong()));
    }
    return leaves;
  }
}
