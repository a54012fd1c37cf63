package org.evenkeel.ledger.note;

import java.util.Arrays;
import java.util.List;
import org.evenkeel.ledger.tree.ConsistencyProof;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.words.Strict;
import org.evenkeel.ledger.words.Unproven;

/// That a log grew from an older size to a newer head without rewriting anything, written as a
/// witness is asked (`add-checkpoint` of `c2sp.org/tlog-witness`).
///
/// @param older size of the earlier head, 0 for none
/// @param path the consistency proof
/// @param head the newer head
public record Growth(long older, List<Hash> path, SignedHead head) {
  private static final String OLD = "old ";

  public Growth {
    path = List.copyOf(path);
    if (older > head.size() || (older == 0 && !path.isEmpty())) {
      throw new Unproven("a log of " + head.size() + " entries did not grow from " + older);
    }
  }

  /// @throws Unproven when `text` is not written as the specification says
  public static Growth parse(String text) {
    int blank = text.indexOf("\n\n");
    if (!text.startsWith(OLD) || blank < 0) {
      throw new Unproven("this does not begin with 'old' and a size, a proof and an empty line");
    }
    List<String> lines = Arrays.asList(text.substring(OLD.length(), blank).split("\n", -1));
    long older = Strict.decimal(lines.getFirst(), "the older size");
    List<Hash> path = TlogProof.hashes(lines, 1);
    return new Growth(older, path, SignedHead.parse(text.substring(blank + 2)));
  }

  public String written() {
    StringBuilder text = new StringBuilder(OLD).append(older).append('\n');
    path.forEach(hash -> text.append(hash.base64()).append('\n'));
    return text.append('\n').append(head.written()).toString();
  }

  /// @throws Unproven when the newer tree does not hold the older one under `root`
  public void check(Hash root) {
    Checkpoint newer = head.checkpoint();
    ConsistencyProof.between(older, newer.size(), path).check(root, newer.root());
  }
}
