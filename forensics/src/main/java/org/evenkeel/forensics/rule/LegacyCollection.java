package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Undoes the sharing among a file's documents that Sigma once had: `action: global` adds to all
/// that follow, `reset` ends that, `repeat` adds to the document before.
final class LegacyCollection {
  private static final int MOST_KEYS = 200_000;
  private static final Said.Keys NOTHING = new Said.Keys(Map.of(), 1, 1);

  private Said.Keys global = NOTHING;
  private Said.Keys previous = NOTHING;
  private int shared;

  private LegacyCollection() {}

  /// The documents as if each said all that is meant.
  ///
  /// @param broken is told of each that cannot be resolved
  static List<Said> resolved(List<Said> documents, Consumer<RuleException> broken) {
    LegacyCollection collection = new LegacyCollection();
    List<Said> resolved = new ArrayList<>();
    for (Said document : documents) {
      try {
        collection.take(document, resolved);
      } catch (RuleException e) {
        broken.accept(e.at(document));
      }
    }
    return resolved;
  }

  private void take(Said document, List<Said> resolved) {
    if (document instanceof Said.Keys keys && keys.has("action")) {
      act(keys, resolved);
    } else if (document instanceof Said.Keys keys) {
      resolved.add(kept(merged(global, keys)));
    } else {
      resolved.add(document);
    }
  }

  private void act(Said.Keys keys, List<Said> resolved) {
    switch (keys.text("action")) {
      case "global" -> global = merged(global, keys);
      case "reset" -> global = NOTHING;
      case "repeat" -> resolved.add(kept(merged(previous, keys)));
      default ->
          throw new RuleException(
              "has the unknown action "
                  + Quote.of(keys.text("action"))
                  + "; there are global, reset and repeat",
              keys.line(),
              keys.column());
    }
  }

  private Said.Keys kept(Said.Keys document) {
    previous = document;
    return document;
  }

  private static Said.Keys keys(@Nullable Said said) {
    return said instanceof Said.Keys keys ? keys : NOTHING;
  }

  private Said.Keys merged(Said.Keys base, Said.Keys over) {
    shared += base.keys().size();
    if (shared > MOST_KEYS) {
      throw new RuleException("shares so much among its documents that it cannot be borne")
          .at(over);
    }
    Map<String, Said> keys = new LinkedHashMap<>(base.keys());
    over.keys()
        .forEach(
            (key, said) -> {
              boolean both = keys.get(key) instanceof Said.Keys && said instanceof Said.Keys;
              keys.put(key, both ? merged(keys(keys.get(key)), keys(said)) : said);
            });
    keys.remove("action");
    return new Said.Keys(keys, over.line(), over.column());
  }
}
