package org.evenkeel.ledger.tree;

/// RFC 6962 §2.1: how leaves and nodes are hashed. The first byte keeps the two apart, so that no
/// entry can pass for a node.
public final class MerkleTree {
  /// The root of the tree without leaves: the hash of nothing.
  public static final Hash EMPTY = Hash.sha256();

  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private MerkleTree() {}

  public static Hash leaf(byte[] entry) {
    return Hash.sha256(LEAF, entry);
  }

  public static Hash node(Hash left, Hash right) {
    return Hash.sha256(NODE, left.bytes(), right.bytes());
  }
}
