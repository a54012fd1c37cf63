package org.evenkeel.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.evenkeel.ledger.tree.ConsistencyProof;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.tree.InclusionProof;
import org.evenkeel.ledger.tree.MerkleTree;
import org.evenkeel.ledger.tree.Subtree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tree on disk against the definition, on random histories.
class ProofMakerTest {
  private static final int LARGEST = 260;

  @TempDir private Path folder;
  private final Random random = new Random(6962);
  private final List<Hash> leaves = new ArrayList<>();

  @Test
  void rootsAndProofsAreThoseOfTheDefinitionWhateverTheBatches() {
    try (LogTree tree = LogTree.writing(folder.resolve("nodes"))) {
      while (leaves.size() < LARGEST) {
        List<Hash> batch = batch(random.nextInt(9));
        tree.add(batch);
        leaves.addAll(batch);

        assertThat(tree.root()).isEqualTo(root(0, leaves.size()));
        proves(tree);
      }
    }
  }

  private void proves(LogTree tree) {
    int size = leaves.size();
    for (int round = 0; round < 5 && size > 0; round++) {
      int at = random.nextInt(size);
      new InclusionProof(at, Subtree.whole(size), tree.path(at, size))
          .check(leaves.get(at), tree.root());
      ConsistencyProof.between(at + 1, size, tree.consistency(at + 1, size))
          .check(root(0, at + 1), tree.root());
      assertThat(tree.root(at)).isEqualTo(root(0, at));
    }
  }

  @Test
  void itIsTakenUpFromItsFileAndMadeAnewWhenThatIsWrong() {
    leaves.addAll(batch(100));
    try (LogTree tree = LogTree.writing(folder.resolve("nodes"))) {
      tree.add(leaves);
    }
    try (LogTree same = LogTree.writing(folder.resolve("nodes"));
        LogTree fresh = LogTree.writing(folder.resolve("other"))) {
      assertThat(same.takeUp(100, root(0, 100), at -> MerkleTree.EMPTY)).isTrue();
      assertThat(fresh.takeUp(100, root(0, 100), at -> leaves.get((int) at))).isTrue();
      assertThat(fresh.takeUp(99, root(0, 100), at -> leaves.get((int) at))).isFalse();
      assertThat(fresh.path(7, 100)).isEqualTo(same.path(7, 100));
    }
  }

  private List<Hash> batch(int count) {
    return random.longs(count).mapToObj(number -> new Hash(number, 1, 2, 3)).toList();
  }

  /// MTH(D[n]), word for word.
  private Hash root(int from, int to) {
    if (to - from < 2) {
      return from == to ? MerkleTree.EMPTY : leaves.get(from);
    }
    int middle = from + Integer.highestOneBit(to - from - 1);
    return MerkleTree.node(root(from, middle), root(middle, to));
  }
}
