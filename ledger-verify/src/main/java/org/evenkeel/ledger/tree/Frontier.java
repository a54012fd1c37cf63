package org.evenkeel.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A growing tree that remembers only its right edge: the roots of the full subtrees whose sizes
/// are the ones of `size` in binary, largest first. Memory is one hash per level.
public final class Frontier {
  private final List<Hash> roots = new ArrayList<>();
  private long size;

  /// The empty tree.
  public Frontier() {}

  /// The tree of `size` leaves whose full subtrees have these roots, largest first.
  public Frontier(long size, List<Hash> fullSubtrees) {
    if (Long.bitCount(size) != fullSubtrees.size()) {
      throw new IllegalArgumentException(size + " leaves, " + fullSubtrees.size() + " subtrees");
    }
    this.size = size;
    roots.addAll(fullSubtrees);
  }

  public void add(Hash leaf) {
    add(leaf, completed -> {});
  }

  /// Adds a leaf and hands over what is complete with it: the leaf, then the nodes above, upwards.
  public void add(Hash leaf, Consumer<Hash> completed) {
    Hash top = leaf;
    completed.accept(top);
    for (long carry = size; carry % 2 == 1; carry >>= 1) {
      top = MerkleTree.node(roots.removeLast(), top);
      completed.accept(top);
    }
    roots.add(top);
    size++;
  }

  public long size() {
    return size;
  }

  public Hash root() {
    if (roots.isEmpty()) {
      return MerkleTree.EMPTY;
    }
    Hash root = roots.getLast();
    for (int at = roots.size() - 2; at >= 0; at--) {
      root = MerkleTree.node(roots.get(at), root);
    }
    return root;
  }
}
