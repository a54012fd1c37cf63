package org.evenkeel.ledger.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.List;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.tree.Hash;

/// All nodes in one file, 32 bytes each, in the order in which they become complete: a leaf, then
/// the nodes that it completes. So the file only grows (Russ Cox, "Transparent logs for skeptical
/// clients", appendix A). It is made from the entries, and made anew from them when it is not
/// right.
final class NodeFile implements Nodes, AutoCloseable {
  private final Path file;
  private final FileChannel channel;

  NodeFile(Path file, OpenOption... options) {
    this.file = file;
    try {
      this.channel = FileChannel.open(file, options);
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  /// Where a node lies, counted in nodes: all that were complete before its last leaf came.
  static long place(int level, long number) {
    long lastLeaf = ((number + 1) << level) - 1;
    return before(lastLeaf) + level;
  }

  /// How many nodes are complete with `leaves` leaves.
  static long before(long leaves) {
    long count = 0;
    for (long width = leaves; width > 0; width >>= 1) {
      count += width;
    }
    return count;
  }

  @Override
  public Hash node(int level, long number) {
    ByteBuffer node = ByteBuffer.allocate(Hash.BYTES);
    try {
      channel.read(node, place(level, number) * Hash.BYTES);
    } catch (IOException e) {
      throw damaged(e);
    }
    if (node.hasRemaining()) {
      throw new LedgerException.Damaged(file.getFileName().toString(), "it is too short.");
    }
    return Hash.of(node.flip());
  }

  /// Whether these nodes lie behind the first `place` ones.
  boolean has(long place, List<Hash> expected) {
    ByteBuffer there = ByteBuffer.allocate(expected.size() * Hash.BYTES);
    try {
      channel.read(there, place * Hash.BYTES);
    } catch (IOException e) {
      throw damaged(e);
    }
    there.flip();
    return there.remaining() == expected.size() * Hash.BYTES
        && expected.stream().allMatch(hash -> hash.equals(Hash.of(there)));
  }

  /// How many nodes there are.
  long length() {
    try {
      return channel.size() / Hash.BYTES;
    } catch (IOException e) {
      throw damaged(e);
    }
  }

  /// Writes nodes behind the first `place` ones.
  void write(long place, ByteBuffer nodes) {
    try {
      for (long at = place * Hash.BYTES; nodes.hasRemaining(); ) {
        at += channel.write(nodes, at);
      }
    } catch (IOException e) {
      throw new LedgerException.Stopped(
          "The nodes of the tree could not be written: " + e.getMessage() + '.', e);
    }
  }

  private LedgerException damaged(IOException e) {
    return new LedgerException.Damaged(
        String.valueOf(file.getFileName()), "it cannot be read: " + e.getMessage() + '.');
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw damaged(e);
    }
  }
}
