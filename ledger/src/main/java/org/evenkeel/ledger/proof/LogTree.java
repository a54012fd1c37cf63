package org.evenkeel.ledger.proof;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.evenkeel.ledger.tree.Frontier;
import org.evenkeel.ledger.tree.Hash;

/// The tree of a whole log: grows by leaves, and proves each of them.
public final class LogTree implements AutoCloseable {
  private static final int BLOCK = 1 << 12;

  private final NodeFile nodes;
  private final ProofMaker maker;
  private Frontier frontier = new Frontier();

  private LogTree(NodeFile nodes) {
    this.nodes = nodes;
    this.maker = new ProofMaker(nodes);
  }

  /// The tree whose nodes are in `file`, to add to.
  public static LogTree writing(Path file) {
    return new LogTree(
        new NodeFile(
            file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE));
  }

  /// The tree whose nodes are in `file`, to prove things with while someone else may add to it.
  public static LogTree reading(Path file) {
    return new LogTree(new NodeFile(file, StandardOpenOption.READ));
  }

  /// Takes up the tree of `size` leaves where the file has its nodes; else makes them anew.
  ///
  /// @param root the tree must have
  /// @param leaf reads a leaf's hash from the entries themselves
  /// @return whether the tree has that root, in the end
  public boolean takeUp(long size, Hash root, LongFunction<Hash> leaf) {
    if (nodes.length() >= NodeFile.before(size)) {
      Frontier there = new Frontier(size, maker.fullSubtrees(size));
      if (there.root().equals(root)) {
        frontier = there;
        return true;
      }
    }
    return rebuild(size, root, leaf);
  }

  /// Makes all nodes anew from the entries. The tree stays what it was when they do not lead to its
  /// root.
  ///
  /// @return whether they do
  public boolean rebuild(long size, Hash root, LongFunction<Hash> leaf) {
    Frontier anew = new Frontier();
    List<Hash> block = new ArrayList<>();
    for (long at = 0; at < size; at++) {
      block.add(leaf.apply(at));
      if (block.size() == BLOCK || at == size - 1) {
        add(block, anew);
        block.clear();
      }
    }
    boolean same = anew.root().equals(root);
    frontier = same ? anew : frontier;
    return same;
  }

  /// Adds leaves.
  public void add(List<Hash> leaves) {
    add(leaves, frontier);
  }

  private void add(List<Hash> leaves, Frontier to) {
    List<Hash> complete = new ArrayList<>();
    long place = NodeFile.before(to.size());
    for (Hash leaf : leaves) {
      to.add(leaf, complete::add);
    }
    ByteBuffer bytes = ByteBuffer.allocate(complete.size() * Hash.BYTES);
    complete.forEach(hash -> bytes.put(hash.bytes()));
    nodes.write(place, bytes.flip());
  }

  /// Adds a leaf to `to`, and says whether all nodes that this completes lie in the file as they
  /// should.
  public boolean agrees(Frontier to, Hash leaf) {
    List<Hash> complete = new ArrayList<>();
    long place = NodeFile.before(to.size());
    to.add(leaf, complete::add);
    return nodes.has(place, complete);
  }

  public long size() {
    return frontier.size();
  }

  public Hash root() {
    return frontier.root();
  }

  /// The root that the tree had at an earlier size.
  public Hash root(long size) {
    return maker.root(0, size);
  }

  /// The audit path of a leaf in the tree of `size` leaves.
  public List<Hash> path(long leaf, long size) {
    return maker.path(leaf, size);
  }

  /// The proof that the tree of `size` leaves holds the one of `older`.
  public List<Hash> consistency(long older, long size) {
    return maker.consistency(older, size);
  }

  @Override
  public void close() {
    nodes.close();
  }
}
