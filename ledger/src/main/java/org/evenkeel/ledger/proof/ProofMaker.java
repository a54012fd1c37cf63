package org.evenkeel.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.tree.MerkleTree;

/// RFC 6962 §2.1.1 and §2.1.2 as they are defined, by halving, over nodes that are looked up: a
/// proof costs as many look-ups as the tree has levels, a few times over.
final class ProofMaker {
  private final Nodes nodes;

  ProofMaker(Nodes nodes) {
    this.nodes = nodes;
  }

  /// The root of the leaves `from` to `to`, where `from` is a multiple of the power of two that
  /// holds them.
  Hash root(long from, long to) {
    long size = to - from;
    if (size == 0) {
      return MerkleTree.EMPTY;
    }
    if (Long.bitCount(size) == 1) {
      int level = Long.numberOfTrailingZeros(size);
      return nodes.node(level, from >> level);
    }
    long half = split(size);
    return MerkleTree.node(root(from, from + half), root(from + half, to));
  }

  /// `PATH(m, D[n])`, from the leaf upwards.
  List<Hash> path(long leaf, long size) {
    List<Hash> path = new ArrayList<>();
    path(leaf, 0, size, path);
    return path;
  }

  private void path(long leaf, long from, long to, List<Hash> path) {
    if (to - from == 1) {
      return;
    }
    long middle = from + split(to - from);
    if (leaf < middle) {
      path(leaf, from, middle, path);
      path.add(root(middle, to));
    } else {
      path(leaf, middle, to, path);
      path.add(root(from, middle));
    }
  }

  /// `PROOF(m, D[n])`.
  List<Hash> consistency(long older, long size) {
    List<Hash> proof = new ArrayList<>();
    subproof(older, 0, size, proof);
    return proof;
  }

  /// SUBPROOF: a part that begins at 0 is known to whoever holds the older head.
  private void subproof(long older, long from, long to, List<Hash> proof) {
    if (older == to) {
      if (from > 0) {
        proof.add(root(from, to));
      }
      return;
    }
    long middle = from + split(to - from);
    if (older <= middle) {
      subproof(older, from, middle, proof);
      proof.add(root(middle, to));
    } else {
      subproof(older, middle, to, proof);
      proof.add(root(from, middle));
    }
  }

  /// The roots of the full subtrees that make up a tree of this size, largest first.
  List<Hash> fullSubtrees(long size) {
    List<Hash> roots = new ArrayList<>();
    long from = 0;
    for (int level = Long.SIZE - 1; level >= 0; level--) {
      long width = 1L << level;
      if (level < Long.SIZE - 1 && (size & width) != 0) {
        roots.add(nodes.node(level, from >> level));
        from += width;
      }
    }
    return roots;
  }

  /// The largest power of two below `size`.
  private static long split(long size) {
    return Long.highestOneBit(size - 1);
  }
}
