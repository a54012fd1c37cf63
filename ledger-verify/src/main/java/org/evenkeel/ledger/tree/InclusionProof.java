package org.evenkeel.ledger.tree;

import java.util.List;
import org.evenkeel.ledger.words.Unproven;

/// RFC 6962 §2.1.1, the Merkle audit path: the fewest hashes that lead from one leaf to the root.
/// Climbed as RFC 9162 §2.1.3.2 says.
///
/// @param index which leaf, from 0 within the whole log
/// @param tree the tree whose root is reached
/// @param path the sibling hashes, from the leaf upwards
public record InclusionProof(long index, Subtree tree, List<Hash> path) {
  public InclusionProof {
    path = List.copyOf(path);
    if (index < tree.start() || index >= tree.end()) {
      throw new Unproven("leaf " + index + " lies outside of a tree of " + tree.end() + " leaves");
    }
  }

  /// The root that the path leads to.
  ///
  /// @throws Unproven when the path is shorter or longer than the way up
  public Hash root(Hash leaf) {
    long at = index - tree.start();
    long last = tree.size() - 1;
    Hash climbed = leaf;
    for (Hash sibling : path) {
      if (last == 0) {
        throw new Unproven("the proof of leaf " + index + " is longer than the way to the root");
      }
      if (at % 2 == 1 || at == last) {
        climbed = MerkleTree.node(sibling, climbed);
        int alone = Long.numberOfTrailingZeros(at); // levels on which it has no sibling
        at >>= alone;
        last >>= alone;
      } else {
        climbed = MerkleTree.node(climbed, sibling);
      }
      at >>= 1;
      last >>= 1;
    }
    if (last != 0) {
      throw new Unproven("the proof of leaf " + index + " ends below the root");
    }
    return climbed;
  }

  /// @throws Unproven when `leaf` is not what stands at the index under `root`
  public void check(Hash leaf, Hash root) {
    if (!root(leaf).equals(root)) {
      throw new Unproven("the proof of leaf " + index + " leads to another root");
    }
  }
}
