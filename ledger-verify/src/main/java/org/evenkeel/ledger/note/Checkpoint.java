package org.evenkeel.ledger.note;

import java.util.List;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.words.Strict;
import org.evenkeel.ledger.words.Unproven;

/// The head of a log at one size, as `c2sp.org/tlog-checkpoint` writes it.
///
/// @param origin which log
/// @param size how many entries it has
/// @param root of the Merkle tree over them
/// @param extensions further lines; ours has none
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {
  private static final int HEAD = 3;

  public Checkpoint {
    extensions = List.copyOf(extensions);
    if (origin.isEmpty() || origin.contains("\n") || size < 0) {
      throw new Unproven("a checkpoint has an origin and a size from 0 up");
    }
    if (extensions.stream().anyMatch(line -> line.isEmpty() || line.contains("\n"))) {
      throw new Unproven("the further lines of a checkpoint are not empty");
    }
  }

  public static Checkpoint of(String origin, long size, Hash root) {
    return new Checkpoint(origin, size, root, List.of());
  }

  /// @throws Unproven when `text` is no checkpoint
  public static Checkpoint parse(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    int last = lines.size() - 1;
    if (last < HEAD || !lines.get(last).isEmpty()) {
      throw new Unproven("a checkpoint has at least three lines: origin, size and root");
    }
    long size = Strict.decimal(lines.get(1), "the size of the tree");
    Hash root = Hash.ofBase64(lines.get(2));
    return new Checkpoint(lines.getFirst(), size, root, lines.subList(HEAD, last));
  }

  /// The text that is signed.
  public String text() {
    StringBuilder text = new StringBuilder(origin).append('\n');
    text.append(size).append('\n').append(root.base64()).append('\n');
    extensions.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
