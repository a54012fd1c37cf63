package org.evenkeel.forensics.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What rules and correlations are called: ids and names, none of them twice.
final class Called {
  private final Map<String, Holder> ids = new HashMap<>();
  private final Map<String, Holder> names = new HashMap<>();

  /// Who has a name.
  ///
  /// @param correlation whether it is a correlation
  /// @param number its number among those of its kind
  /// @param name its name; empty when it has none
  record Holder(boolean correlation, int number, String name, Rule rule, Draft.Place place) {}

  /// @throws RuleException when the id or the name is taken
  void take(Holder holder) {
    String name = holder.name();
    String id = holder.rule().id();
    boolean shared = refuseIfTaken("id", ids.get(id), holder);
    refuseIfTaken("name", name.isEmpty() ? null : names.get(name), holder);
    if (!id.isEmpty() && !shared) {
      ids.put(id, holder);
    }
    if (!name.isEmpty()) {
      names.putIfAbsent(name, holder);
    }
  }

  /// Whoever has the id or name.
  @Nullable Holder of(String nameOrId) {
    Holder named = names.get(nameOrId);
    return named == null ? ids.get(nameOrId) : named;
  }

  Collection<String> names() {
    return Collections.unmodifiableSet(names.keySet());
  }

  /// Documents of one old collection, which share what one of them said for all, may share it.
  private static boolean refuseIfTaken(String what, @Nullable Holder first, Holder holder) {
    if (first == null) {
      return false;
    }
    if (first.place().shares(holder.place())) {
      return true;
    }
    throw new RuleException(
        "has the "
            + what
            + " "
            + Quote.of(what.equals("id") ? first.rule().id() : first.name())
            + " of another, "
            + Quote.of(first.rule().title())
            + " in "
            + first.place().file()
            + ", line "
            + first.place().line()
            + "; give it one of its own");
  }
}
