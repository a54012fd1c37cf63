package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Undoes the sharing among a file's documents that Sigma once had: `action: global` adds to all
/// that follow, `reset` ends that, `repeat` adds to the document before.
final class LegacyCollection {
  private Said.Keys global = new Said.Keys(Map.of(), 1);
  private Said.Keys previous = new Said.Keys(Map.of(), 1);

  private LegacyCollection() {}

  /// The documents as if each said all that is meant.
  ///
  /// @throws RuleException when an action is unknown
  static List<Said> resolved(List<Said> documents) {
    LegacyCollection collection = new LegacyCollection();
    List<Said> resolved = new ArrayList<>();
    for (Said document : documents) {
      if (document instanceof Said.Keys keys) {
        collection.take(keys, resolved);
      } else {
        resolved.add(document);
      }
    }
    return resolved;
  }

  private void take(Said.Keys keys, List<Said> resolved) {
    switch (keys.text("action")) {
      case "global" -> global = merged(global, keys);
      case "reset" -> global = new Said.Keys(Map.of(), 1);
      case "repeat" -> resolved.add(kept(merged(previous, keys)));
      case "" -> resolved.add(kept(merged(global, keys)));
      default ->
          throw new RuleException(
              "has the unknown action '" + keys.text("action") + "'", keys.line());
    }
  }

  private Said.Keys kept(Said.Keys document) {
    previous = document;
    return document;
  }

  private static Said.Keys keys(@Nullable Said said) {
    return said instanceof Said.Keys keys ? keys : new Said.Keys(Map.of(), 1);
  }

  private static Said.Keys merged(Said.Keys base, Said.Keys over) {
    Map<String, Said> keys = new LinkedHashMap<>(base.keys());
    over.keys()
        .forEach(
            (key, said) -> {
              boolean both = keys.get(key) instanceof Said.Keys && said instanceof Said.Keys;
              keys.put(key, both ? merged(keys(keys.get(key)), keys(said)) : said);
            });
    keys.remove("action");
    return new Said.Keys(keys, over.line());
  }
}
