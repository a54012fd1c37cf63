package org.evenkeel.ledger.tree;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.evenkeel.ledger.words.Unproven;

/// One claim about a tree, and whether it holds.
record Vector(String name, Map<String, String> fields, List<String> proof) {
  boolean mustHold() {
    return fields.get("wantErr").equals("false");
  }

  boolean holds() {
    try {
      check();
      return true;
    } catch (Unproven wrong) {
      return false;
    }
  }

  private void check() {
    List<Hash> path = proof.stream().map(Hash::ofBase64).toList();
    if (name.contains("subtreeinclusion")) {
      includes(new Subtree(number("start"), number("end")), path);
    } else if (name.contains("subtreeconsistency")) {
      Subtree part = new Subtree(number("start"), number("end"));
      new ConsistencyProof(part, number("size"), path).check(hash("root1"), hash("root2"));
    } else if (name.contains("inclusion")) {
      includes(Subtree.whole(number("treeSize")), path);
    } else {
      ConsistencyProof.between(number("size1"), number("size2"), path)
          .check(hash("root1"), hash("root2"));
    }
  }

  private void includes(Subtree tree, List<Hash> path) {
    new InclusionProof(number("leafIdx"), tree, path).check(hash("leafHash"), hash("root"));
  }

  /// Beyond what Java counts to, the vectors' numbers turn negative, which no tree has.
  private long number(String field) {
    return Long.parseUnsignedLong(fields.get(field));
  }

  /// Some vectors have a text for "any hash will do".
  private Hash hash(String field) {
    byte[] bytes = Base64.getDecoder().decode(fields.get(field));
    boolean any = new String(bytes, StandardCharsets.UTF_8).startsWith("don't care");
    return any ? Hash.sha256(bytes) : Hash.of(bytes);
  }
}
