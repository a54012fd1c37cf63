package org.evenkeel.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/// RFC 6962 §2.1 word for word, over all leaves each time: the plain twin of everything fast.
public record NaiveTree(List<Hash> leaves) {
  /// MTH(D[n]).
  public Hash root() {
    return switch (leaves.size()) {
      case 0 -> MerkleTree.EMPTY;
      case 1 -> leaves.getFirst();
      default -> MerkleTree.node(left().root(), right().root());
    };
  }

  /// PATH(m, D[n]), §2.1.1.
  public List<Hash> path(int leaf) {
    if (leaves.size() == 1) {
      return List.of();
    }
    boolean isLeft = leaf < split();
    List<Hash> path = new ArrayList<>(isLeft ? left().path(leaf) : right().path(leaf - split()));
    path.add(isLeft ? right().root() : left().root());
    return path;
  }

  /// PROOF(m, D[n]), §2.1.2.
  public List<Hash> consistency(int older) {
    return subproof(older, true);
  }

  private List<Hash> subproof(int older, boolean known) {
    if (older == leaves.size()) {
      return known ? List.of() : List.of(root());
    }
    boolean isLeft = older <= split();
    List<Hash> proof =
        new ArrayList<>(
            isLeft ? left().subproof(older, known) : right().subproof(older - split(), false));
    proof.add(isLeft ? right().root() : left().root());
    return proof;
  }

  private NaiveTree left() {
    return new NaiveTree(leaves.subList(0, split()));
  }

  private NaiveTree right() {
    return new NaiveTree(leaves.subList(split(), leaves.size()));
  }

  /// The largest power of two below n.
  private int split() {
    return Integer.highestOneBit(leaves.size() - 1);
  }
}
