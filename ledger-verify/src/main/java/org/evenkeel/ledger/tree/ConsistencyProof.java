package org.evenkeel.ledger.tree;

import java.util.List;
import org.evenkeel.ledger.words.Unproven;

/// RFC 6962 §2.1.2: that a tree holds an earlier one unchanged, so that nothing was rewritten and
/// things were only added. In its general form the earlier one is any subtree, after section 4.4.3
/// of the draft on Merkle tree certificates.
///
/// @param part the earlier tree
/// @param size how many leaves the later tree has
/// @param path the hashes that complete both roots
public record ConsistencyProof(Subtree part, long size, List<Hash> path) {
  public ConsistencyProof {
    path = List.copyOf(path);
    if (part.end() > size) {
      throw new Unproven("a tree of " + size + " leaves cannot hold one of " + part.end());
    }
  }

  /// The proof between two sizes of a log.
  ///
  /// @throws Unproven when `older` is 0: the empty tree proves nothing about any other
  public static ConsistencyProof between(long older, long newer, List<Hash> path) {
    if (older == 0) {
      throw new Unproven("a proof that begins at the empty tree says nothing");
    }
    return new ConsistencyProof(Subtree.whole(older), newer, path);
  }

  /// @throws Unproven when the tree under `root` does not hold the part under `partRoot`
  public void check(Hash partRoot, Hash root) {
    boolean holds =
        part.size() == 0 // every tree holds the empty one
            ? path.isEmpty() && partRoot.equals(MerkleTree.EMPTY)
            : new Climb().reaches(partRoot, root);
    if (!holds) {
      throw new Unproven(
          "the tree of %d leaves does not hold the tree of %d leaves unchanged", size, part.end());
    }
  }

  /// The way up, along the first and the last leaf of the part and the last leaf of the whole.
  private final class Climb {
    private long first = part.start();
    private long last = part.end() - 1;
    private long end = size - 1;

    boolean reaches(Hash partRoot, Hash root) {
      boolean flush = last == end;
      while (first != last && (flush || last % 2 == 1)) {
        up(1);
      }
      boolean known = first == last; // then the part's root itself is where the climb begins
      if (!known && path.isEmpty()) {
        return false;
      }
      Hash ofPart = known ? partRoot : path.getFirst();
      Hash ofWhole = ofPart;
      for (Hash sibling : path.subList(known ? 0 : 1, path.size())) {
        if (end == 0) {
          return false;
        }
        if (last % 2 == 1 || last == end) {
          ofPart = first < last ? MerkleTree.node(sibling, ofPart) : ofPart;
          ofWhole = MerkleTree.node(sibling, ofWhole);
          up(Long.numberOfTrailingZeros(last));
        } else {
          ofWhole = MerkleTree.node(ofWhole, sibling);
        }
        up(1);
      }
      return end == 0 && ofPart.equals(partRoot) && ofWhole.equals(root);
    }

    private void up(int levels) {
      first >>= levels;
      last >>= levels;
      end >>= levels;
    }
  }
}
