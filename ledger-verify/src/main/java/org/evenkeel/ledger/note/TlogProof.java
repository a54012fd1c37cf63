package org.evenkeel.ledger.note;

import java.util.Arrays;
import java.util.List;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.tree.InclusionProof;
import org.evenkeel.ledger.tree.Subtree;
import org.evenkeel.ledger.words.Strict;
import org.evenkeel.ledger.words.Unproven;

/// That one entry stands in a log, in a file that needs nothing else: `c2sp.org/tlog-proof`.
///
/// @param inclusion where it stands, and the way to the root
/// @param head under which root, and who signed that
public record TlogProof(InclusionProof inclusion, SignedHead head) {
  private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1\n";
  private static final String EXTRA = "extra ";
  private static final String INDEX = "index ";

  /// @throws Unproven when `file` is not written as the specification says
  public static TlogProof parse(String file) {
    int blank = file.indexOf("\n\n");
    if (!file.startsWith(FIRST_LINE) || blank < FIRST_LINE.length()) {
      throw new Unproven("this is no proof of the format c2sp.org/tlog-proof@v1");
    }
    List<String> lines = Arrays.asList(file.substring(FIRST_LINE.length(), blank).split("\n", -1));
    if (lines.getFirst().startsWith(EXTRA)) {
      var _ = Strict.base64(lines.getFirst().substring(EXTRA.length()), "the extra data");
      lines = lines.subList(1, lines.size());
    }
    if (lines.isEmpty() || !lines.getFirst().startsWith(INDEX)) {
      throw new Unproven("the proof does not say which entry it is about");
    }
    long index = Strict.decimal(lines.getFirst().substring(INDEX.length()), "the index");
    SignedHead head = SignedHead.parse(file.substring(blank + 2));
    Subtree tree = Subtree.whole(head.size());
    return new TlogProof(new InclusionProof(index, tree, hashes(lines, 1)), head);
  }

  /// The hashes on the lines from `from` on.
  static List<Hash> hashes(List<String> lines, int from) {
    if (lines.size() - from > Long.SIZE) {
      throw new Unproven("a proof has at most " + Long.SIZE + " hashes");
    }
    return lines.stream().skip(from).map(Hash::ofBase64).toList();
  }

  public String written() {
    StringBuilder file = new StringBuilder(FIRST_LINE);
    file.append(INDEX).append(inclusion.index()).append('\n');
    inclusion.path().forEach(hash -> file.append(hash.base64()).append('\n'));
    return file.append('\n').append(head.written()).toString();
  }

  /// @throws Unproven when `leaf` does not stand at `index` under this head, whose signatures are
  ///   checked elsewhere
  public void check(long index, Hash leaf, SignedHead checked) {
    if (index != inclusion.index() || !head.equals(checked)) {
      throw new Unproven("the proof is about another entry, or leads to another head");
    }
    inclusion.check(leaf, head.checkpoint().root());
  }
}
