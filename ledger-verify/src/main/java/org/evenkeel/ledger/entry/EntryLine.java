package org.evenkeel.ledger.entry;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evenkeel.ledger.json.CanonicalJson;
import org.evenkeel.ledger.json.Json;
import org.evenkeel.ledger.json.JsonReader;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.words.Unproven;

/// One entry as a line of `entries.jsonl`, in canonical JSON.
///
/// @param opening empty when payload and salt were erased
public record EntryLine(Leaf leaf, Optional<Opening> opening) {
  /// The kind of an entry that says which payloads were erased, and why.
  public static final String ERASURE = "ledger.erased";

  private static final Set<String> KNOWN = Set.of("hash", "leaf", "payload", "salt");

  /// @throws Unproven when the line is not canonical, or its parts do not belong together
  public static EntryLine parse(String line) {
    Json read = JsonReader.read(line);
    if (!CanonicalJson.text(read).equals(line)) {
      throw new Unproven("the line is not written in canonical JSON");
    }
    Fields fields = Fields.of(read, KNOWN);
    Leaf leaf = Leaf.of(fields.value("leaf"));
    if (!leaf.hash().equals(Hash.ofBase64(fields.text("hash")))) {
      throw new Unproven("the entry does not have the hash that is written beside it");
    }
    if (!fields.has("payload") && !fields.has("salt")) {
      return new EntryLine(leaf, Optional.empty());
    }
    Opening opening = new Opening(Hash.ofBase64(fields.text("salt")), fields.value("payload"));
    opening.check(leaf);
    return new EntryLine(leaf, Optional.of(opening));
  }

  public String written() {
    Map<String, Json> members = new TreeMap<>();
    members.put("leaf", leaf.json());
    members.put("hash", Json.of(leaf.hash().base64()));
    opening.ifPresent(
        open -> {
          members.put("payload", open.payload());
          members.put("salt", Json.of(open.salt().base64()));
        });
    return CanonicalJson.text(Json.of(members));
  }

  /// The entries whose payloads this one declares erased.
  public Set<Long> erased() {
    Set<Long> sequences = new HashSet<>();
    if (leaf.kind().equals(ERASURE) && opening.isPresent()) {
      Fields fields = Fields.of(opening.get().payload(), Set.of("entries", "reason"));
      if (fields.value("entries") instanceof Json.Array list) {
        list.items().forEach(item -> sequences.add(Fields.whole(item, "an erased entry")));
      }
    }
    return sequences;
  }
}
